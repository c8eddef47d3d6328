import { z } from 'zod'
import { isPattern } from '../../service/pattern.ts'
import type { Field, Form } from '../../service/form.ts'

const most = z.int().min(1)
const pattern = z
  .string()
  .max(500)
  .refine(
    isPattern,
    'is no pattern that can be read, or it looks around, goes back or repeats more than a thousand times',
  )

const extra = {
  optional: z.literal(true).exactOptional(),
  when: z
    .strictObject({
      field: z.string(),
      is: z.union([z.string(), z.boolean(), z.array(z.string())]),
    })
    .exactOptional(),
}

const text = z.strictObject({
  kind: z.literal('text'),
  max: most,
  pattern: pattern.exactOptional(),
  check: z.enum(['fiscal-code', 'vat-number', 'iban', 'plate', 'email']).exactOptional(),
})

const files = { max: most, ...extra }

const FieldShape = z.discriminatedUnion('kind', [
  text.extend(extra),
  z.strictObject({ kind: z.literal('long-text'), max: most, ...extra }),
  z.strictObject({ kind: z.literal('choice'), options: z.array(z.string()).min(1), ...extra }),
  z.strictObject({ kind: z.literal('yes-no'), ...extra }),
  z.strictObject({
    kind: z.literal('date'),
    notAfter: z.literal('today').exactOptional(),
    notBefore: z.enum(['today', 'tomorrow']).exactOptional(),
    ...extra,
  }),
  z.strictObject({ kind: z.literal('place'), areas: z.array(z.string()), ...extra }),
  z.strictObject({ kind: z.literal('photos'), ...files }),
  z.strictObject({ kind: z.literal('files'), ...files }),
  z.strictObject({
    kind: z.literal('number'),
    min: z.number(),
    max: z.number(),
    decimals: z.int().min(0).max(10).exactOptional(),
    ...extra,
  }),
  z.strictObject({ kind: z.literal('amount'), min: z.number(), max: z.number(), ...extra }),
  z.strictObject({ kind: z.literal('several'), of: text, max: most, ...extra }),
]) satisfies z.ZodType<Field>

/** A form as it was told: each question is of a kind that the kernel knows how to check. */
export const FormShape = z.record(z.string(), FieldShape) satisfies z.ZodType<Form>
