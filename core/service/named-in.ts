import type { Charge, Notify, Open } from '../lifecycle/effect.ts'
import type { AnyLifecycle } from '../lifecycle/lifecycle.ts'
import type { Form } from './form.ts'
import type { Payments } from './payments.ts'

type NamesOf<L> = L extends { readonly names?: infer N } ? NonNullable<N> : never
type EffectsIn<L> = NamesOf<L> extends { readonly effect: infer E } ? E : never
type NeedsIn<L> = NamesOf<L> extends { readonly needs: infer N } ? N : never

/** The notices that a lifecycle writes; any, where it does not remember them. */
export type NoticesIn<L extends AnyLifecycle> = [NamesOf<L>] extends [never]
  ? string
  : Extract<EffectsIn<L>, Notify> extends infer E
    ? E extends Notify<infer Notice>
      ? Notice
      : never
    : never

type ChargedIn<L> =
  EffectsIn<L> extends infer E ? (E extends Charge<infer Name> ? Name : never) : never

type PaidIn<L> =
  NeedsIn<L> extends infer N ? (N extends { readonly payment: infer Name } ? Name : never) : never

type AnsweredIn<L> =
  NeedsIn<L> extends infer N
    ? N extends { readonly answers: readonly (infer Name)[] }
      ? Name
      : never
    : never

type HandedIn<L> =
  EffectsIn<L> extends infer E
    ? E extends Open & { readonly with: Readonly<Record<string, infer Name>> }
      ? Extract<Name, string>
      : never
    : never

/** Nothing to add to a lifecycle whose names the service knows; otherwise what no lifecycle is, with the names. */
export type FittingLifecycle<L, F extends Form, P extends Payments> = [
  Exclude<ChargedIn<L> | PaidIn<L>, keyof P> | Exclude<AnsweredIn<L> | HandedIn<L>, keyof F>,
] extends [never]
  ? unknown
  : {
      readonly unknownNames:
        | Exclude<ChargedIn<L> | PaidIn<L>, keyof P>
        | Exclude<AnsweredIn<L> | HandedIn<L>, keyof F>
    }
