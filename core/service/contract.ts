import { z } from 'zod'

/** A question as the interface asks it, with its words in the reader's language. */
export const FieldView = z.object({
  name: z.string(),
  kind: z.enum([
    'text',
    'long-text',
    'choice',
    'yes-no',
    'date',
    'place',
    'photos',
    'files',
    'number',
    'amount',
    'several',
  ]),
  label: z.string(),
  hint: z.string().nullable(),
  example: z.string().nullable(),
  isOptional: z.boolean(),
  when: z.object({ field: z.string(), is: z.array(z.union([z.string(), z.boolean()])) }).nullable(),
  /** The least number; cents, of an amount. */
  min: z.number().nullable(),
  /** The greatest number, or how many characters, files or lines there may be. */
  max: z.number().nullable(),
  /** How many decimals a number may have. */
  decimals: z.int(),
  pattern: z.string().nullable(),
  /** What is written after a rule of its own: blanks and small letters do not count. */
  check: z.enum(['fiscal-code', 'vat-number', 'iban', 'plate', 'email']).nullable(),
  notAfterToday: z.boolean(),
  notBefore: z.enum(['today', 'tomorrow']).nullable(),
  options: z.array(z.object({ value: z.string(), label: z.string(), hint: z.string().nullable() })),
})

/** A service as a card of a catalogue. */
export const ServiceCard = z.object({
  id: z.string(),
  title: z.string(),
  brief: z.string(),
  category: z.string(),
  access: z.enum(['anyone', 'spid-1', 'spid-2', 'spid-3']),
})

/** A service with all that its page shows. */
export const ServiceView = ServiceCard.extend({
  archetype: z.string(),
  audience: z.string(),
  needs: z.array(z.string()),
  gives: z.string(),
  times: z.string(),
  cost: z.string(),
  office: z.string(),
  /** The organisation that does the work where no other route fits. */
  referredTo: z.string().nullable(),
  phone: z.string(),
  tenant: z.object({ slug: z.string(), name: z.string() }),
  fields: z.array(FieldView),
  areas: z.array(z.object({ value: z.string(), label: z.string() })),
})

/** A question as the interface asks it. */
export type FieldView = z.infer<typeof FieldView>
/** A service as a card of a catalogue. */
export type ServiceCard = z.infer<typeof ServiceCard>
/** A service with all that its page shows. */
export type ServiceView = z.infer<typeof ServiceView>
