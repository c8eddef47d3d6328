import type { Lent, Outcome, Task } from '@dime/core'
import { settings } from '../settings.ts'
import { requestOf } from './request.ts'
import { reminderOf } from './school-year.ts'

/** Lets the workflow of an exemption begin; asked for again, it is the same one. */
export async function followMeals(): Promise<Outcome> {
  return { starts: [{ workflow: 'mealsRenewal', key: 'year' }] }
}

/** When the family is to be reminded. */
export async function planRenewal({ ticket }: Task, lent: Lent): Promise<Outcome> {
  const { mealsRemindOn } = await lent.settings(settings)
  return { wakeAt: reminderOf(requestOf(ticket).schoolYear, mealsRemindOn) }
}

/** Ends the exemption with its school year; the family is asked for the new ISEE unless it has brought it already. */
export async function askRenewal({ ticket }: Task, lent: Lent): Promise<Outcome> {
  if (ticket.state !== 'exempt') return {}
  const { child, schoolYear } = requestOf(ticket)
  const renewed = await lent.rows(
    'select 1 from social.exemption where child = $1 and school_year = $2',
    [child, schoolYear + 1],
  )
  return renewed.length > 0 ? { move: 'expire' } : { move: 'expire', message: reminder }
}

const reminder = {
  it: 'L’anno scolastico finisce, e con lui l’esenzione dalla mensa. Per settembre manda una domanda nuova con l’ISEE di quest’anno: bastano tre minuti.',
  en: 'The school year ends, and the exemption with it. For September send a new request with this year’s ISEE: it takes three minutes.',
}
