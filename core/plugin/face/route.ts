import type { Need } from '../../access/need.ts'
import type { AnswersTo } from '../../service/answers-to.ts'
import type { Form } from '../../service/form.ts'
import type { Locale } from '../../service/locale.ts'
import type { Lent } from './lent.ts'
import type { Reply } from './reply.ts'

/** Who asks a plugin, as far as a plugin is told. */
export interface Asking {
  readonly kind: 'citizen' | 'staff' | 'machine' | 'nobody'
  readonly id: string | null
}

/** A question to a plugin, authenticated, allowed and checked by the kernel before it crosses. */
export interface AskedOf<F extends Form = Form> {
  readonly tenant: { readonly slug: string; readonly name: string }
  readonly asker: Asking
  readonly locale: Locale
  readonly input: AnswersTo<F>
  /** The instant of the question, ISO. */
  readonly now: string
}

/**
 * An operation that a plugin adds, at `/api/{tenant}/{plugin}.{name}`: listed in OpenAPI, limited, noted and
 * idempotent like the kernel's own. A read keeps nothing.
 */
export interface PluginRoute<F extends Form = Form> {
  readonly kind: 'read' | 'write'
  readonly summary: string
  readonly need: Need
  readonly input: F
  readonly run: (asked: AskedOf<F>, lent: Lent) => Promise<Reply>
}

/** Declares an operation of a plugin; what `run` is asked follows from `input`. */
export function route<const F extends Form>(declared: PluginRoute<F>): PluginRoute {
  return declared as unknown as PluginRoute // the kernel asks it with answers that fit this very form
}
