import { z } from 'zod'

/** How far a payment is: to be issued, issued, paid, run out, taken back. */
export const PaymentState = z.enum(['to-issue', 'issued', 'paid', 'expired', 'cancelled'])

/** Something that is owed for a ticket, with the numbers by which it is paid. */
export const PaymentView = z.object({
  id: z.uuid(),
  /** What the service calls it, and its words. */
  name: z.string(),
  label: z.string(),
  /** In cents. */
  amount: z.int(),
  /** The notice number, 18 digits, and the payment's own number; null until it is issued. */
  nav: z.string().nullable(),
  iuv: z.string().nullable(),
  /** What the notice's QR code says; null until it is issued or where the organisation has no fiscal code. */
  qr: z.string().nullable(),
  state: PaymentState,
  stateLabel: z.string(),
  dueDay: z.iso.date().nullable(),
  paidAt: z.iso.datetime().nullable(),
})

/** What a payment node tells: that a notice was paid, once by its receipt. */
export const PaymentTold = z
  .object({
    nav: z.string().regex(/^\d{18}$/),
    /** In cents. */
    amount: z.int().positive(),
    paidAt: z.iso.datetime(),
    /** The identifier of the payment receipt. */
    receipt: z.string().trim().min(1).max(100),
    by: z.string().trim().max(140).optional(),
  })
  .strict()

/** What became of it. */
export const PaymentRecorded = z.object({
  nav: z.string(),
  state: PaymentState,
  ticket: z.uuid(),
})

/** How far a payment is. */
export type PaymentState = z.infer<typeof PaymentState>
/** Something that is owed for a ticket. */
export type PaymentView = z.infer<typeof PaymentView>
/** What a payment node tells. */
export type PaymentTold = z.infer<typeof PaymentTold>
