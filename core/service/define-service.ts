import assert from 'node:assert/strict'
import type { AnyLifecycle } from '../lifecycle/lifecycle.ts'
import type { Asked, Form } from './form.ts'
import type { FittingLifecycle } from './named-in.ts'
import type { Payments } from './payments.ts'
import type { Service } from './service.ts'
import { serviceFlaws } from './service-flaws.ts'

export type { Locale } from './locale.ts'
export type { AccessLevel, Archetype, Service } from './service.ts'
export type { FieldWords, OptionWords, QuestionWords, ServiceWords } from './service-texts.ts'

/**
 * Declares a service; everything is inferred, and a contradiction does not compile. What types cannot tell
 * is refused with a sentence each: a ranking call with a notice before refusal (L. 241/1990 art. 10-bis
 * leaves such calls out), a service that opens itself, a payment of nothing.
 */
export function defineService<
  const Id extends string,
  const F extends Form,
  const L extends AnyLifecycle,
  const P extends Payments = {},
>(
  service: Service<Id, F, L, P> & {
    readonly form: Asked<F>
    readonly lifecycle: FittingLifecycle<L, F, P>
  },
): Service<Id, F, L, P> {
  assert.deepEqual(serviceFlaws(service as unknown as Service), []) // what is inferred is one of all services
  return service
}
