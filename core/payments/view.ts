import type { Scope } from '../operation/scope.ts'
import { paymentLabel } from '../service/service-words.ts'
import { today } from '../tenancy/today.ts'
import { wordsFor } from '../texts/words.ts'
import type { PaymentState, PaymentView } from './contract.ts'
import { noticeQr } from './notice-number.ts'

/** A payment as it is kept. */
export interface StoredPayment {
  readonly id: string
  readonly name: string
  readonly amount: number
  readonly nav: string | null
  readonly iuv: string | null
  readonly state: PaymentState
  readonly dueDay: string | null
  readonly paidAt: string | null
}

/** A payment as its ticket shows it: run out, when its day is past. */
export function paymentView(
  scope: Scope,
  ticket: { readonly serviceId: string },
  stored: StoredPayment,
): PaymentView {
  const { fiscalCode } = scope.tenant.profile
  const isPast = stored.dueDay !== null && stored.dueDay < today(scope)
  const state = stored.state === 'issued' && isPast ? 'expired' : stored.state
  return {
    ...stored,
    label: paymentLabel(scope, ticket, stored.name),
    qr: stored.nav && fiscalCode ? noticeQr(stored.nav, fiscalCode, stored.amount) : null,
    state,
    stateLabel: wordsFor(scope.locale).say(`payment.state.${state}`, {}),
    paidAt: stored.paidAt === null ? null : new Date(stored.paidAt).toISOString(),
  }
}
