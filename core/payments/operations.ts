import { change } from '../operation/define.ts'
import { PaymentRecorded, PaymentTold } from './contract.ts'
import { recordPayment } from './record.ts'

/** What a payment node tells. */
export const paymentOperations = [
  change({
    name: 'payments.record',
    summary: 'A notice was paid; the same receipt twice is one',
    input: PaymentTold,
    output: PaymentRecorded,
    need: 'machine',
    run: (scope, told) => recordPayment(scope, told),
  }),
] as const
