import { html, nothing } from 'lit'
import type { RolloutStep, RolloutView } from '../../../core/plugin/rollout/rollout-contract.ts'
import { icon, type IconName } from '../../kit/icon.ts'
import { languageOf } from '../../kit/words.ts'
import { amount } from './amounts.ts'
import { say } from './rollout-words.ts'

const ways = {
  bring: ['checking', 'migrating', 'starting', 'following', 'carrying'],
  remove: ['checking', 'following'],
} as const

/** How far one step is. */
export type StepState = 'done' | 'now' | 'stopped' | 'next'

const marks = {
  done: 'check',
  now: 'refresh',
  stopped: 'alert',
  next: 'clock',
} as const satisfies Record<StepState, IconName>

/** A step of a change with how far it is; the time it took once it has ended. */
export interface StepShown {
  readonly step: RolloutStep['step']
  readonly state: StepState
  readonly tookMs: number | null
}

/** The steps made so far and, as long as the change goes on, those still to come. */
export function stepsOf({ kind, steps, isOver, refused }: RolloutView): StepShown[] {
  const made = steps.map(({ step, at, endedAt }, place): StepShown => {
    const isLast = place === steps.length - 1
    const isStopped = isLast && refused !== null
    const tookMs = endedAt ? Date.parse(endedAt) - Date.parse(at) : null
    return { step, state: isStopped ? 'stopped' : endedAt || isOver ? 'done' : 'now', tookMs }
  })
  if (isOver) return made
  const begun = new Set(steps.map(({ step }) => step))
  const coming = ways[kind === 'remove' ? 'remove' : 'bring'].filter((step) => !begun.has(step))
  return [...made, ...coming.map((step): StepShown => ({ step, state: 'next', tookMs: null }))]
}

/** A change's steps as a list, with the nodes that follow and the requests carried over. */
export function rolloutSteps(host: Element, rollout: RolloutView) {
  const words = say(host)
  return html`<ol class="steps-made">
    ${stepsOf(rollout).map(
      ({ step, state, tookMs }) =>
        html`<li class=${state} aria-current=${state === 'now' ? 'step' : nothing}>
          ${icon(marks[state])}
          <span>${words.steps[step]}<span class="sr">, ${words.stepStates[state]}</span></span>
          <span class="quiet small num">${more(host, rollout, { step, state, tookMs })}</span>
        </li>`,
    )}
  </ol>`
}

function more(host: Element, { nodes, carried }: RolloutView, { step, state, tookMs }: StepShown) {
  const words = say(host)
  if (state === 'next') return nothing
  const counted = {
    following: words.nodes(nodes.following, nodes.of),
    carrying: carried.of > 0 ? words.carriedSome(carried.done, carried.of) : '',
  }
  const said = step === 'following' || step === 'carrying' ? counted[step] : ''
  return [said, took(host, tookMs)].filter(Boolean).join(' · ')
}

function took(host: Element, ms: number | null): string {
  if (ms === null) return ''
  return say(host).took(ms < 100 ? `< ${amount(0.1, languageOf(host), 1)}` : seconds(host, ms))
}

const seconds = (host: Element, ms: number) => amount(ms / 1000, languageOf(host), 1)
