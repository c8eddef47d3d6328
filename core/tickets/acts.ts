import { notices } from '../attendance/notices.ts'
import { assignInTurn } from '../assignment/assign-in-turn.ts'
import type { Caller, Kernel } from '../kernel.ts'
import { performTarget } from '../levels/perform-target.ts'
import { acknowledge, keepSilence, resume } from './by-itself.ts'
import { carry } from './carry.ts'
import type { Hands } from './hands.ts'
import { performEffect } from './effects/perform-effect.ts'
import { runAutomatic } from './run-automatic.ts'
import { openTwin } from './twin.ts'

/** The ticket, the key under which something is done once, and the plugin's activity where one runs. */
export interface Called {
  readonly id: string
  readonly key: string
  readonly activity?: string
}

/** One act on a ticket, done once under its key. */
export type Act = (caller: Caller, turn: Called) => Promise<void>

/** Everything that DiMe does on a ticket by itself, by the word under which the agenda names it. */
export function actsOf(kernel: Kernel, hands: Hands): Readonly<Record<string, Act>> {
  const plain = { acknowledge, resume, carry }
  const renamed = { silence: keepSilence, refer: openTwin, assign: assignInTurn }
  const promised = { 'target-warn': performTarget, 'target-break': performTarget }
  const acts = Object.entries({ ...plain, ...renamed, ...notices, ...promised }).map(
    ([what, act]) => [what, (caller: Caller, turn: Called) => act(kernel, caller, turn)],
  )
  return {
    ...Object.fromEntries(acts),
    effect: (caller, turn) => performEffect(kernel, caller, { turn, hands }),
    automatic: (caller, turn) => runAutomatic(kernel, caller, { turn, hands }),
  }
}
