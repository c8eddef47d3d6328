import { html } from 'lit'
import type { PluginCard } from '../../../core/plugin/rollout/contract.ts'
import { chip } from '../../kit/chip.ts'
import { say } from './words.ts'

const tones = { well: 'good', troubled: 'warn', away: 'bad' } as const

/** How a plugin fares, in a word; one that is out of service does not fare at all. */
export function wellbeingChip(host: Element, { version, wellbeing, rollout }: PluginCard) {
  const words = say(host)
  const state =
    version === null ? chip(words.out) : chip(words.wellbeing[wellbeing], tones[wellbeing])
  return rollout ? html`${state} ${chip(words.changing, 'blue')}` : state
}
