import type { Field, Form } from './form.ts'

/** A spot in the city as it is answered. */
interface Spot {
  readonly address: string
  readonly area: string
  readonly lat?: number
  readonly lon?: number
}

type AnswerTo<F extends Field> = F extends { readonly options: readonly (infer Option)[] }
  ? Option
  : F extends { readonly kind: 'yes-no' }
    ? boolean
    : F extends { readonly kind: 'number' | 'amount' }
      ? number
      : F extends { readonly kind: 'place' }
        ? Spot
        : F extends { readonly kind: 'photos' | 'files' | 'several' }
          ? readonly string[]
          : string

type MayLack<F extends Field> = F extends { readonly optional: true }
  ? true
  : F extends { readonly when: object }
    ? true
    : false

/** The answers to a form, by its questions; what is optional or asked only sometimes may be missing. */
export type AnswersTo<F extends Form> = {
  readonly [K in keyof F as MayLack<F[K]> extends true ? never : K]: AnswerTo<F[K]>
} & {
  readonly [K in keyof F as MayLack<F[K]> extends true ? K : never]?: AnswerTo<F[K]>
}
