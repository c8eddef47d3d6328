import { z } from 'zod'
import type { Locale } from './define-service.ts'
import { answersNotValid } from './faults.ts'
import { schemaOf } from './answer-schema.ts'
import { wordsFor } from '../texts/words.ts'
import type { Field, Form } from './form.ts'

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
  throw answersNotValid({
    errors: result.error.issues.flatMap((issue) => asErrors(issue, rules.locale)),
  })
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
  if (field?.when === undefined) return true
  const { field: other, is } = field.when
  return [is].flat().some((one) => answers[other] === one)
}

function asErrors(issue: z.core.$ZodIssue, locale: Locale): { field: string; message: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({ field, message: issue.message }))
  }
  const wrong: unknown = issue.code === 'custom' ? issue.params?.['wrong'] : undefined
  const hasWords = typeof wrong === 'string'
  const message = hasWords ? wordsFor(locale).say(`answer.${wrong}`, {}) : issue.message
  return [{ field: issue.path.join('.'), message }]
}
