import type { Checked } from './checked-text.ts'

/** Several words on one line, or more: what `several` repeats. */
export type TextField = {
  readonly kind: 'text'
  readonly max: number
  readonly pattern?: string
  /** What is written like that bears control characters: they are reckoned when it is answered. */
  readonly check?: Checked
}

/** The question itself, as data. */
type Question =
  | TextField
  | { readonly kind: 'long-text'; readonly max: number }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'date'; readonly notAfter?: 'today'; readonly notBefore?: FirstDay }
  | { readonly kind: 'place'; readonly areas: readonly string[] }
  | { readonly kind: 'photos'; readonly max: number }
  | { readonly kind: 'files'; readonly max: number }
  | {
      readonly kind: 'number'
      readonly min: number
      readonly max: number
      readonly decimals?: number
    }
  | { readonly kind: 'amount'; readonly min: number; readonly max: number }
  | { readonly kind: 'several'; readonly of: TextField; readonly max: number }

/** One question of a form, as data: what may be answered; its words are in the service's texts. */
export type Field = Question & { readonly optional?: true; readonly when?: Condition }

/** The first day that may be answered. */
export type FirstDay = 'today' | 'tomorrow'

/** Asks a question only when another one was answered so, or in one of some ways. */
export interface Condition {
  readonly field: string
  readonly is: string | boolean | readonly string[]
}

/** The questions of a service, in the order in which they are asked. */
export type Form = Readonly<Record<string, Field>>

/** The same form if each condition names a question of it and, for a choice, one of its options. */
export type Asked<F extends Form> = {
  readonly [K in keyof F]: F[K] extends { readonly when: infer C extends Condition }
    ? F[K] & { readonly when: C & ConditionOn<F> }
    : F[K]
}

type ConditionOn<F extends Form> = {
  readonly [K in keyof F & string]: {
    readonly field: K
    readonly is: AnswerOf<F[K]> | readonly AnswerOf<F[K]>[]
  }
}[keyof F & string]

type AnswerOf<F extends Field> = F extends { readonly options: readonly (infer Option)[] }
  ? Option
  : F extends { readonly kind: 'yes-no' }
    ? boolean
    : string

/** Whether a question is answered with files: their ids stand in the answer. */
export const asksForFiles = (field: Field | undefined): boolean =>
  field?.kind === 'photos' || field?.kind === 'files'

/**
 * One line of words, at most `max` characters; with a `pattern`, wholly written so. A pattern neither looks around
 * nor goes back to a group: it is matched in a time that grows with the line alone.
 */
export const text = <const Rules extends { max: number; pattern?: string }>(rules: Rules) => ({
  kind: 'text' as const,
  ...rules,
})

/** Several lines of words, at most `max` characters. */
export const longText = (rules: { max: number }) => ({ kind: 'long-text' as const, ...rules })

/** One of the options; drawn as radio buttons up to five, as a list above. */
export const choice = <const Options extends readonly string[]>(options: Options) => ({
  kind: 'choice' as const,
  options,
})

/** Yes or no. */
export const yesNo = () => ({ kind: 'yes-no' as const })

/** A day, ISO `YYYY-MM-DD`. */
export const date = (rules: { notAfter?: 'today'; notBefore?: FirstDay } = {}) => ({
  kind: 'date' as const,
  ...rules,
})

/** A spot in the city: address, one of the tenant's areas, and coordinates if known. */
export const place = <const Areas extends readonly string[]>(areas: Areas) => ({
  kind: 'place' as const,
  areas,
})

/** Up to `max` pictures (JPEG, PNG or WebP), recognised by content. */
export const photos = (rules: { max: number }) => ({ kind: 'photos' as const, ...rules })

/** Up to `max` papers: PDF or pictures, recognised by content. */
export const files = (rules: { max: number }) => ({ kind: 'files' as const, ...rules })

/** A number from `min` to `max`: whole, or with so many decimals. */
export const number = (rules: { min: number; max: number; decimals?: number }) => ({
  kind: 'number' as const,
  ...rules,
})

/** An amount of money, in cents; never more than a million euros where nothing is said. */
export const amount = ({ min = 0, max = 100_000_000 }: { min?: number; max?: number } = {}) => ({
  kind: 'amount' as const,
  min,
  max,
})

/** Up to `max` answers to one question, a line each. */
export const several = <const T extends TextField>(of: T, { max }: { max: number }) => ({
  kind: 'several' as const,
  of,
  max,
})

/** The same question, which may stay unanswered. */
export const optional = <F extends Field>(field: F) => ({ ...field, optional: true as const })

/** The same question, asked only when `field` was answered `is`, or one of them. */
export const when = <const C extends Condition, F extends Field>(condition: C, field: F) => ({
  ...field,
  when: condition,
})
