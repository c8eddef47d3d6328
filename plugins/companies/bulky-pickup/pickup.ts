import { romanDay, type Lent, type Outcome, type Task } from '@dime/core'
import { settings } from '../settings.ts'
import { bookedBeside, dayOf, keepBooking, keepForgotten, keepFreed } from './pickups.ts'
import { canCancel, obstacleTo, type Caps, type Obstacle } from './rules.ts'
import { bookedWords, handedOverWords, keptWords } from './told.ts'
import { wishOf } from './wish.ts'

const notes: Readonly<Record<Obstacle | 'unknown', string>> = {
  nothing: 'Non è indicato nessun oggetto: chiedere che cosa c’è da ritirare.',
  'too-much': 'Il volume supera quello di un ritiro: accordarsi su più ritiri o sull’ecocentro.',
  'year-is-spent': 'Ha già avuto i ritiri gratuiti dell’anno.',
  sunday: 'Ha chiesto una domenica: proporre un altro giorno.',
  'slot-is-full': 'La squadra è già piena in quella mezza giornata: proporre un altro giorno.',
  unknown: 'Non si sa per chi è il ritiro: verificare quanti ne ha avuti quest’anno.',
}

/** Books the day that was asked for if the rules allow it; otherwise a clerk agrees on another. */
export async function bookPickup({ ticket, person }: Task, lent: Lent): Promise<Outcome> {
  const wish = wishOf(ticket)
  if (!person) return handOver('unknown')
  const booked = await bookedBeside(lent, person.id, wish)
  const obstacle = obstacleTo(wish, booked, await capsOf(lent))
  if (obstacle) return handOver(obstacle)
  const keep = [keepBooking(ticket.id, person.id, wish)]
  return { move: 'book', message: bookedWords(wish, ticket.code), keep }
}

/** Cancels a pickup until the day before it; later the crew is on its way, and the day stays. */
export async function cancelPickup({ ticket, now }: Task, lent: Lent): Promise<Outcome> {
  const day = await dayOf(lent, ticket.id)
  if (day === undefined || canCancel(day, romanDay(now)))
    return { move: 'free', keep: [keepForgotten(ticket.id)] }
  return { move: 'keep-day', message: keptWords }
}

/** Frees the day of a pickup that could not take place, as when the tide is high. */
export async function freePickup({ ticket }: Task): Promise<Outcome> {
  return { keep: [keepFreed(ticket.id)] }
}

function handOver(why: Obstacle | 'unknown'): Outcome {
  return { move: 'hand-over', note: notes[why], message: handedOverWords }
}

async function capsOf(lent: Lent): Promise<Caps> {
  const { pickupsAYear = 2, cubicMetres = 2, pickupsASlot = 12 } = await lent.settings(settings)
  return { pickupsAYear, pickupsASlot, volume: cubicMetres * 100 }
}
