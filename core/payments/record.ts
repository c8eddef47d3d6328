import sql from 'sql-template-tag'
import type { ChangeScope } from '../operation/scope.ts'
import { paymentLabel } from '../service/service-words.ts'
import { lock } from '../tickets/lock.ts'
import { tell } from '../tickets/story.ts'
import type { PaymentRecorded, PaymentTold } from './contract.ts'
import { alreadyPaid, otherAmount, paymentCancelled, unknownNotice } from './faults.ts'
import type { z } from 'zod'

interface Owed {
  readonly id: string
  readonly ticket: string
  readonly name: string
  readonly amount: number
  readonly state: z.output<typeof PaymentRecorded>['state']
  readonly receipt: string | null
}

/**
 * Records that a notice was paid; the same receipt twice is one, and what is paid late is paid.
 * Faults: payment.unknown, payment.other-amount, payment.already-paid, payment.cancelled.
 */
export async function recordPayment(
  scope: ChangeScope,
  told: PaymentTold,
): Promise<z.input<typeof PaymentRecorded>> {
  const owed = await owedOn(scope, told.nav)
  const answer = { nav: told.nav, state: 'paid', ticket: owed.ticket } as const
  if (owed.receipt === told.receipt) return answer
  demandOpen(owed, told)
  const ticket = await lock(scope, owed.ticket)
  await scope.store.rows(sql`
    update payment set state = 'paid', paid_at = ${told.paidAt}::timestamptz, receipt = ${told.receipt}, payer = ${told.by ?? null}
    where tenant_id = ${scope.tenant.id} and id = ${owed.id}`)
  const data = { what: 'paid', name: paymentLabel(scope, ticket, owed.name), nav: told.nav }
  tell(scope, ticket, { kind: 'document', event: 'ticket.paid', data })
  return answer
}

async function owedOn({ store, tenant }: ChangeScope, nav: string): Promise<Owed> {
  const owed = await store.row<Owed>(sql`
    select id, ticket_id as ticket, name, amount, state, receipt from payment
    where tenant_id = ${tenant.id} and nav = ${nav} for update`)
  if (!owed) throw unknownNotice({ nav })
  return owed
}

function demandOpen({ state, amount }: Owed, { nav, amount: paid }: PaymentTold): void {
  if (state === 'paid') throw alreadyPaid({ nav })
  if (state === 'cancelled') throw paymentCancelled({ nav })
  if (amount !== paid) throw otherAmount({ nav, owed: amount })
}
