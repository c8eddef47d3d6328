import { html, nothing } from 'lit'
import type { KeyView } from '../../../core/keys/contract.ts'
import { chip } from '../../kit/chip.ts'
import { say } from './words.ts'

const tones = { active: 'good', declared: 'blue', expired: 'warn', revoked: 'bad' } as const

/** Whether a key opens anything now. */
export const isWorking = ({ state }: Pick<KeyView, 'state'>): boolean =>
  state === 'active' || state === 'declared'

/** Whether the key before the last rotation still works. */
export const hasOld = (
  { previousUntil }: Pick<KeyView, 'previousUntil'>,
  now = new Date(),
): boolean => previousUntil !== null && new Date(previousUntil) > now

/** The state of a key; while the one before still works it is "rotated" too. */
export function keyState(host: Element, key: KeyView) {
  const words = say(host)
  return html`${chip(words.states[key.state], tones[key.state])}
  ${key.state === 'active' && hasOld(key) ? chip(words.rotated, 'warn') : nothing}`
}
