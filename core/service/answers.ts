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

/** Checks answers against the form and returns them clean; faults: service.answers-not-valid. */
export function checkAnswers(
  form: Form,
  answers: Answers,
  { locale, today }: { readonly locale: Locale; readonly today: string },
): Answers {
  const asked = Object.entries(form).filter(([, field]) => isAsked(field, answers))
  const shape = Object.fromEntries(asked.map(([name, field]) => [name, schemaOf(field, today)]))
  const result = z
    .strictObject(shape)
    .safeParse(answers, { error: z.locales[locale]().localeError })
  if (result.success) return result.data
  throw answersNotValid({ errors: result.error.issues.flatMap(asErrors) })
}

/** Whether the question is asked, given the other answers. */
export function isAsked(field: Field, answers: Answers): boolean {
  return field.when === undefined || answers[field.when.field] === field.when.is
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
