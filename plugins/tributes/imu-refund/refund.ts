import { eurosIn, romanDay, type Lent, type Outcome, type Task } from '@dime/core'
import { isBarred } from '../imu/refund-of.ts'
import { createRateTable, type RateTable } from '../rates/rates.ts'
import { claimOf } from './claim.ts'
import { reckonClaim, type Sums } from './reckon-claim.ts'
import { refundPaper } from './refund-paper.ts'

/** Does the sums of a claim and tells the office what it finds; people decide. */
export async function reckonRefund(task: Task, lent: Lent): Promise<Outcome> {
  return reckonFrom(createRateTable(lent), task)
}

/** The same from any table of rates. */
export async function reckonFrom(table: RateTable, { ticket }: Task): Promise<Outcome> {
  const claim = claimOf(ticket)
  const day = romanDay(ticket.createdAt)
  const sums = await reckonClaim(claim, { table, day })
  const late = isBarred(claim.paidOn, day) ? tooLate : []
  return { move: 'reckon', note: [...late, ...sentences(sums, claim.paid)].join('\n') }
}

/** Issues the decision with its sums; where a rate lacks, the office writes it and is told so. */
export async function issueRefund(task: Task, lent: Lent): Promise<Outcome> {
  return issueFrom(createRateTable(lent), task)
}

/** The same from any table of rates. */
export async function issueFrom(table: RateTable, { ticket, tenant, now }: Task): Promise<Outcome> {
  const claim = claimOf(ticket)
  const sums = await reckonClaim(claim, { table, day: romanDay(now) })
  if (sums.is === 'missing') return { move: 'issue', note: sentences(sums, claim.paid).join('\n') }
  const document = refundPaper({ claim, body: tenant.name, ...sums })
  return { move: 'issue', document }
}

const tooLate = ['Il pagamento è di oltre cinque anni fa: il diritto al rimborso è decaduto.']

function sentences(sums: Sums, paid: number): string[] {
  if (sums.is === 'missing')
    return [`Per il ${sums.year} non c’è l’aliquota «${sums.rate}»: calcolare a mano.`]
  const { due, refund, interest } = sums
  return [
    `Dovuto ${eurosIn('it', due)}, pagato ${eurosIn('it', paid)}.`,
    refund === 0
      ? 'Non c’è nulla da rimborsare, o sono meno di 12 euro.'
      : `Da rimborsare ${eurosIn('it', refund)}, più ${eurosIn('it', interest)} di interessi a oggi.`,
  ]
}
