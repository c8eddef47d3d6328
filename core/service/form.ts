/** One question of a form, as data: what may be answered; its words are in the service's texts. */
export type Field = (
  | { readonly kind: 'text'; readonly max: number; readonly pattern?: string }
  | { readonly kind: 'long-text'; readonly max: number }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'date'; readonly notAfter?: 'today' }
  | { readonly kind: 'place'; readonly areas: readonly string[] }
  | { readonly kind: 'photos'; readonly max: number }
) & { readonly optional?: true; readonly when?: Condition }

/** Asks a question only when another one was answered so. */
export interface Condition {
  readonly field: string
  readonly is: string
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
  readonly [K in keyof F & string]: { readonly field: K; readonly is: AnswerOf<F[K]> }
}[keyof F & string]

type AnswerOf<F extends Field> = F extends { readonly options: readonly (infer Option)[] }
  ? Option
  : string

/** One line of words, at most `max` characters. */
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
export const date = (rules: { notAfter?: 'today' } = {}) => ({ kind: 'date' as const, ...rules })

/** A spot in the city: address, one of the tenant's areas, and coordinates if known. */
export const place = <const Areas extends readonly string[]>(areas: Areas) => ({
  kind: 'place' as const,
  areas,
})

/** Up to `max` pictures (JPEG, PNG or WebP), recognised by content. */
export const photos = (rules: { max: number }) => ({ kind: 'photos' as const, ...rules })

/** The same question, which may stay unanswered. */
export const optional = <F extends Field>(field: F) => ({ ...field, optional: true as const })

/** The same question, asked only when `field` was answered `is`. */
export const when = <const C extends Condition, F extends Field>(condition: C, field: F) => ({
  ...field,
  when: condition,
})
