import type { EnablingCard } from '../../../core/plugin/enabling/contract.ts'
import { chip } from '../../kit/chip.ts'
import { say } from './words.ts'

const tones = { off: 'plain', on: 'good', coming: 'blue', over: 'plain' } as const

/** Whether an area is on, in a word. */
export const stateChip = (host: Element, state: EnablingCard['state']) =>
  chip(say(host).states[state], tones[state])
