import { z } from 'zod'
import { addDays } from '../lifecycle/day.ts'
import { asRegistered, keepsRule } from './checked-text.ts'
import type { Field, TextField } from './form.ts'
import { isWrittenAs } from './pattern.ts'

/** A spot in the city as it is answered. */
export const Place = z
  .object({
    address: z.string().trim().min(3).max(200),
    area: z.string(),
    lat: z.number().min(-90).max(90).optional(),
    lon: z.number().min(-180).max(180).optional(),
  })
  .strict()

/** What an answer to a question must be on a day. */
export function schemaOf(field: Field, today: string): z.ZodType {
  const schema = required(field, today)
  return field.optional ? schema.optional() : schema
}

function required(field: Field, today: string): z.ZodType {
  switch (field.kind) {
    case 'text':
      return lineOf(field)
    case 'long-text':
      return z.string().trim().min(1).max(field.max)
    case 'choice':
      return z.enum([...field.options])
    case 'yes-no':
      return z.boolean()
    case 'date':
      return dayOf(field, today)
    case 'place':
      return Place.extend({ area: z.enum([...field.areas]) })
    case 'amount':
      return z.int().min(field.min).max(field.max)
    case 'number':
      return numberOf(field)
    case 'several':
      return z.array(lineOf(field.of)).min(1).max(field.max)
  }
  return z.array(z.uuid()).max(field.max)
}

// What is too long is looked at no further.
const tooLong = { abort: true }

/** An issue with words of our own: `wrong` names them. */
const because = (wrong: string) => ({ params: { wrong } })

function lineOf({ max, pattern, check }: TextField): z.ZodType {
  const line = z.string().trim().min(1).max(max, tooLong)
  const written = check ? line.overwrite((said) => asRegistered(check, said)) : line
  const shaped = pattern
    ? written.refine((said) => isWrittenAs(pattern, said), because('not-as-asked'))
    : written
  return check ? shaped.refine((said) => keepsRule(check, said), because(check)) : shaped
}

function dayOf({ notAfter, notBefore }: Extract<Field, { kind: 'date' }>, today: string) {
  const first = notBefore && (notBefore === 'today' ? today : addDays(today, 1))
  return z.iso
    .date()
    .refine((day) => !notAfter || day <= today, because('after-today'))
    .refine((day) => !first || day >= first, because(`before-${notBefore}`))
}

function numberOf({ min, max, decimals = 0 }: Extract<Field, { kind: 'number' }>): z.ZodType {
  const within = z.number().min(min).max(max)
  return within.refine(
    (said) => Number(said.toFixed(decimals)) === said,
    because(decimals === 0 ? 'not-whole' : 'too-fine'),
  )
}
