import { eurosIn, romanDay, type Lent, type Outcome, type Task } from '@dime/core'
import { createRateTable, type RateTable } from '../rates/rates.ts'
import { daysHeld, isLate } from '../tari/days-held.ts'
import { declarationOf } from './declaration.ts'
import { reckonDeclared } from './reckon-declared.ts'
import { tariPaper } from './tari-paper.ts'

/** Reckons the tax that an accepted declaration makes due, or leaves it to a clerk and says which rate lacks. */
export async function reckonTari(task: Task, lent: Lent): Promise<Outcome> {
  return reckonFrom(createRateTable(lent), task)
}

/** The same from any table of rates. */
export async function reckonFrom(table: RateTable, { ticket, tenant }: Task): Promise<Outcome> {
  const declared = declarationOf(ticket)
  const { year } = daysHeld(declared.event, declared.from)
  const late = isLate(declared.from, romanDay(ticket.createdAt)) ? ` ${afterNinetyDays}` : ''
  const reckoned = reckonDeclared(declared, await table.ofYear(year))
  if (reckoned.is === 'missing') {
    const note = `Per il ${year} non c’è la tariffa «${reckoned.rate}»: calcolare a mano.${late}`
    return { move: 'hand-over', note }
  }
  const { tari } = reckoned
  const document = tariPaper({ declared, body: tenant.name, ...reckoned })
  const note = `TARI ${year}: ${eurosIn('it', tari.total)} per ${reckoned.held.days} giorni.${late}`
  return { move: 'reckon', note, document }
}

const afterNinetyDays =
  'Presentata oltre i 90 giorni (TQRIF art. 10): verificare la decorrenza e l’omessa dichiarazione.'
