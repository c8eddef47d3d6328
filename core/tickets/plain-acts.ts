import { notices } from '../attendance/notices.ts'
import { assignInTurn } from '../assignment/assign-in-turn.ts'
import { performTarget } from '../levels/perform-target.ts'
import { acknowledge, keepSilence, resume } from './by-itself.ts'
import type { PlainAct } from './once-only.ts'

/** What DiMe does by itself in the transaction that holds the ticket, by the word under which the agenda names it. */
export const plainActs: Readonly<Record<string, PlainAct>> = {
  ...{ acknowledge, resume, silence: keepSilence, assign: assignInTurn },
  ...notices,
  ...{ 'target-warn': performTarget, 'target-break': performTarget },
}
