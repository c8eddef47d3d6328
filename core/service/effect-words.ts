import type { Effect } from '../lifecycle/effect.ts'
import { kindOf } from '../lifecycle/effect.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import { paymentLabel, serviceTitle } from './service-words.ts'

/** What an effect does, in the reader's words. */
export function effectLabel(scope: Scope, service: { serviceId: string }, effect: Effect): string {
  const { say } = wordsFor(scope.locale)
  if ('assign' in effect) return say(`effect.assign.${effect.assign}`, {})
  if ('notify' in effect) return say(`effect.notify.${effect.notify}`, {})
  if ('register' in effect) return say(`effect.register.${effect.register}`, {})
  if ('charge' in effect)
    return say('effect.charge', { name: paymentLabel(scope, service, effect.charge) })
  if ('open' in effect)
    return say('effect.open', { name: serviceTitle(scope, { serviceId: effect.open }) })
  return say(`effect.${kindOf(effect)}`, {})
}
