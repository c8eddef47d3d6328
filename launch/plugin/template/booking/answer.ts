import { answersOf, type Lent, type Outcome, type Task } from '@dime/core'
import { settings } from '../settings.ts'
import { form } from './form.ts'

const day = 86_400_000

const confirmed = {
  it: 'La sala è tua per il giorno che hai chiesto.',
  en: 'The room is yours on the day that you asked for.',
}

/**
 * Confirms a booking if the room is free, nobody needs to decide, and there is time enough; otherwise a clerk
 * gets it with the reason. Two who ask for the same day at once cannot both have it: the second row is refused,
 * and the activity runs again.
 */
export async function answerBooking({ ticket, now }: Task, lent: Lent): Promise<Outcome> {
  const wanted = answersOf(form, ticket)
  const { notice, crowd } = await lent.settings(settings)
  const taken = await lent.rows('select 1 from halls.booking where room = $1 and day = $2', [
    wanted.room,
    wanted.day,
  ])
  if (taken.length > 0) return handOver('La sala è già presa per quel giorno.')
  if (wanted.people > crowd) return handOver(`Più di ${crowd} persone: va deciso.`)
  if (Date.parse(wanted.day) - Date.parse(now) < notice * day)
    return handOver(`Meno di ${notice} giorni di preavviso.`)
  const keep = {
    sql: 'insert into halls.booking (room, day, ticket) values ($1, $2, $3)',
    values: [wanted.room, wanted.day, ticket.id],
  }
  return { move: 'confirm', message: confirmed, keep: [keep] }
}

function handOver(note: string): Outcome {
  return { move: 'hand-over', note }
}
