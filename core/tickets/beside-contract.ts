import { z } from 'zod'
import { PaymentView } from '../payments/contract.ts'
import { Registration } from '../protocol/contract.ts'
import { EffectView } from './effects/contract.ts'
import { Family } from './family/contract.ts'
import { Holding } from './holding/contract.ts'

/** What stands beside a ticket: other tickets, payments, registrations, what its moves caused, who has it. */
export const Beside = Family.extend({
  payments: z.array(PaymentView),
  registrations: z.array(Registration),
  /** What moves caused, and how far it is; for those who serve. */
  effects: z.array(EffectView),
  /** Who has it; for those who serve. */
  holding: Holding.nullable(),
})

/** What stands beside a ticket. */
export type Beside = z.infer<typeof Beside>
