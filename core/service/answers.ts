import { z } from 'zod'
import type { Locale } from './define-service.ts'
import { answersNotValid } from './faults.ts'
import type { Field, Form } from './form.ts'

/** A spot in the city as it is answered. */
export const Place = z
  .object({
    address: z.string().trim().min(3).max(200),
    area: z.string(),
    lat: z.number().min(-90).max(90).optional(),
    lon: z.number().min(-180).max(180).optional(),
  })
  .strict()

/** The answers to a form, checked: nothing too much, nothing missing, nothing unasked. */
export type Answers = Record<string, unknown>

/** What answers are checked with besides the form. */
export interface AnswerRules {
  readonly locale: Locale
  /** ISO day. */
  readonly today: string
}

/** Checks answers against the form and returns them clean; faults: service.answers-not-valid. */
export function checkAnswers(form: Form, answers: Answers, rules: AnswerRules): Answers {
  const asked = Object.keys(form).filter((name) => isAsked(form[name], answers))
  const result = schemaFor(form, asked, rules.today).safeParse(answers, {
    error: z.locales[rules.locale]().localeError,
  })
  if (result.success) return result.data
  throw answersNotValid({ errors: result.error.issues.flatMap(asErrors) })
}

// Building a schema takes longer than checking with it, and a form asks in few ways.
const known = new WeakMap<Form, Map<string, z.ZodType<Answers>>>()

function schemaFor(form: Form, asked: readonly string[], today: string): z.ZodType<Answers> {
  const ways = known.get(form) ?? new Map<string, z.ZodType<Answers>>()
  known.set(form, ways)
  const way = [today, ...asked].join(' ')
  const shape = () =>
    Object.fromEntries(
      asked.flatMap((name) => {
        const field = form[name]
        return field ? [[name, schemaOf(field, today)]] : []
      }),
    )
  const schema = ways.get(way) ?? z.strictObject(shape())
  if (ways.size > 100) ways.clear()
  ways.set(way, schema)
  return schema
}

/** Whether the question is asked, given the other answers. */
export function isAsked(field: Field | undefined, answers: Answers): boolean {
  return field?.when === undefined || answers[field.when.field] === field.when.is
}

function asErrors(issue: z.core.$ZodIssue): { field: string; message: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({ field, message: issue.message }))
  }
  return [{ field: issue.path.join('.'), message: issue.message }]
}

function schemaOf(field: Field, today: string): z.ZodType {
  const schema = required(field, today)
  return field.optional ? schema.optional() : schema
}

function required(field: Field, today: string): z.ZodType {
  switch (field.kind) {
    case 'text': {
      const words = z.string().trim().min(1).max(field.max)
      return field.pattern ? words.regex(new RegExp(`^(?:${field.pattern})$`, 'v')) : words
    }
    case 'long-text':
      return z.string().trim().min(1).max(field.max)
    case 'choice':
      return z.enum([...field.options])
    case 'yes-no':
      return z.boolean()
    case 'date':
      return field.notAfter ? z.iso.date().refine((day) => day <= today) : z.iso.date()
    case 'place':
      return Place.extend({ area: z.enum([...field.areas]) })
  }
  return z.array(z.uuid()).max(field.max)
}
