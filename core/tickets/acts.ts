import type { Caller, Kernel } from '../kernel.ts'
import { carry } from './carry.ts'
import type { Hands } from './hands.ts'
import { onceOnly } from './once-only.ts'
import { plainActs } from './plain-acts.ts'
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

/** Everything that DiMe does on a ticket by itself, each act in transactions of its own. */
export function actsOf(kernel: Kernel, hands: Hands): Readonly<Record<string, Act>> {
  const plain = Object.entries(plainActs).map(([what, act]): [string, Act] => [
    what,
    (caller, turn) => kernel.withEntities(caller, (scope) => onceOnly(scope, turn, act)),
  ])
  return {
    ...Object.fromEntries(plain),
    carry: (caller, turn) => carry(kernel, caller, turn),
    refer: (caller, turn) => openTwin(kernel, caller, turn),
    effect: (caller, turn) => performEffect(kernel, caller, { turn, hands }),
    automatic: (caller, turn) => runAutomatic(kernel, caller, { turn, hands }),
  }
}
