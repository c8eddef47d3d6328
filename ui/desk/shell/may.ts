import type { Me } from '../../kit/contract.ts'

/** What is known of somebody's rules. */
export type Ruled = Pick<Me, 'rules'>

/** Whether a worker's rules, packed as the kernel sends them, allow an action at all. */
export function may({ rules }: Ruled, action: string, subject: string): boolean {
  const holds = (words: unknown, word: string) =>
    String(words)
      .split(',')
      .some((each) => each === word || each === 'manage' || each === 'all')
  return rules.some(
    (rule) => Array.isArray(rule) && holds(rule[0], action) && holds(rule[1], subject),
  )
}

/** Whether somebody may move tickets on. */
export const movesTickets = (me: Ruled): boolean => may(me, 'move', 'ticket')

/** Whether somebody has a queue of tickets to work on. */
export const hasQueue = (me: Ruled): boolean => may(me, 'list', 'ticket')

/** Whether somebody answers the telephone here. */
export const answersCalls = (me: Ruled): boolean => may(me, 'record', 'call')
