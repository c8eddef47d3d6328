import type { AnyLifecycle, MoveOf } from '../lifecycle/lifecycle.ts'
import type { Field, Form } from './form.ts'
import type { NoticesIn } from './named-in.ts'
import type { Payments } from './payments.ts'

/** The words of one question. */
export interface QuestionWords {
  readonly label: string
  readonly hint?: string
  readonly example?: string
}

/** The words of one option: its label and a sentence below it. */
export interface OptionWords {
  readonly label: string
  readonly hint?: string
}

/** The words of one question, with those of its options or areas if it has any. */
export interface FieldWords<Option extends string = string> extends QuestionWords {
  readonly options?: { readonly [O in Option]: string | OptionWords }
}

/** The words that a question needs; a plain string is its label, and no option stays without words. */
export type WordsFor<F extends Field> = F extends
  | { readonly options: readonly (infer Option extends string)[] }
  | { readonly areas: readonly (infer Option extends string)[] }
  ? QuestionWords & Required<Pick<FieldWords<Option>, 'options'>>
  : string | QuestionWords

/** What a state is called: one name for all, or one for the person served and one for whoever works on it. */
export type StateWords = string | { readonly citizen: string; readonly clerk: string }

/** A notice that an effect writes; `{code}`, `{title}`, `{state}`, `{day}`, `{office}` and `{tenant}` are filled in. */
export interface NoticeWords {
  readonly subject: string
  readonly body: string
}

/** The words of a service in one language; a question, state, move, notice or payment without words does not compile. */
export type ServiceWords<
  F extends Form = Form,
  L extends AnyLifecycle = AnyLifecycle,
  P extends Payments = Payments,
> = PageWords<F, L> &
  WordsOf<'notices', NoticesIn<L>, NoticeWords> &
  WordsOf<'payments', keyof P & string, string>

/** Words under a name for each of some keys; nothing to say where there are none. */
type WordsOf<Name extends string, Key extends string, W> = string extends Key
  ? { readonly [N in Name]?: Readonly<Record<string, W>> }
  : [Key] extends [never]
    ? { readonly [N in Name]?: Readonly<Record<string, never>> }
    : { readonly [N in Name]: { readonly [K in Key]: W } }

interface PageWords<F extends Form, L extends AnyLifecycle> {
  readonly title: string
  readonly brief: string
  readonly audience: string
  readonly needs: readonly string[]
  readonly gives: string
  readonly times: string
  readonly cost: string
  readonly form: { readonly [K in keyof F]: WordsFor<F[K]> }
  readonly states: { readonly [S in keyof L['states']]: StateWords }
  readonly moves: { readonly [M in MoveOf<L>]: string }
}
