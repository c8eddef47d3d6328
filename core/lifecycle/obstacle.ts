import { isEnd, pauseIn, statesWith, targetOf, type MoveRule, type Mover } from './lifecycle.ts'
import type { Requirement } from './requirement.ts'
import type { Standing } from './standing.ts'

/** Why a move is not possible now, as data; the words are in the texts. */
export type Obstacle =
  | { readonly because: 'not-in-state'; readonly opensIn: readonly string[] }
  | { readonly because: 'already-suspended' }
  | { readonly because: 'already-noticed' }
  | { readonly because: 'too-late'; readonly days: number }
  | { readonly because: 'same-person'; readonly move: string }
  | { readonly because: 'for-others'; readonly by: Mover }
  | { readonly because: 'merged'; readonly into: string }
  | { readonly because: 'answers-missing'; readonly fields: readonly string[] }
  | { readonly because: 'files-missing'; readonly files: number; readonly has: number }
  | { readonly because: 'not-paid'; readonly payment: string }
  | { readonly because: 'children-open'; readonly children: readonly string[] }

/** What a ticket has, as requirements ask for it. */
export interface Having {
  readonly answers: Readonly<Record<string, unknown>>
  /** How many attachments. */
  readonly files: number
  /** The names of the payments that were made. */
  readonly paid: readonly string[]
  /** The codes of the children without an outcome. */
  readonly children: readonly string[]
  /** The code of the ticket into which it went. */
  readonly mergedInto?: string | null
}

/** Who asks, who made each move last, and what the ticket has. */
export interface Asking {
  readonly has?: Having
  readonly now: Date
  readonly who: string
  readonly madeBy: ReadonlyMap<string, string>
}

const dayInMs = 86_400_000

/** What stands in the way of a move, or nothing when it is possible. */
export function obstacleTo(
  standing: Standing,
  move: string,
  { now, who, madeBy, has }: Asking,
): Obstacle | undefined {
  const { lifecycle, state } = standing
  if (has?.mergedInto) return { because: 'merged', into: has.mergedInto }
  const target = targetOf(lifecycle, state, move)
  const rule = lifecycle.moves[move]
  if (target === undefined || !rule)
    return { because: 'not-in-state', opensIn: statesWith(lifecycle, move) }
  const pause = pauseIn(lifecycle, target)
  if (pause && standing.pauses.some(({ kind }) => kind === pause))
    return { because: pause === 'suspension' ? 'already-suspended' : 'already-noticed' }
  if (isTooLate(standing, rule.withinDays, now))
    return { because: 'too-late', days: rule.withinDays ?? 0 }
  if (rule.notBy !== undefined && madeBy.get(rule.notBy) === who)
    return { because: 'same-person', move: rule.notBy }
  return has && lackOf(has, needsOf(rule, isEnd(lifecycle, target)))
}

/** What must be there for a move: what its rule says, and for an outcome that no child is open. */
function needsOf({ needs = {} }: MoveRule, isOutcome: boolean): Requirement {
  return isOutcome ? { ...needs, children: 'ended' } : needs
}

function lackOf(has: Having, needs: Requirement): Obstacle | undefined {
  const { answers = [], files = 0, payment, children } = needs
  const fields = answers.filter((name) => isBlank(has.answers[name]))
  if (fields.length > 0) return { because: 'answers-missing', fields }
  if (has.files < files) return { because: 'files-missing', files, has: has.files }
  if (payment !== undefined && !has.paid.includes(payment)) return { because: 'not-paid', payment }
  if (children && has.children.length > 0)
    return { because: 'children-open', children: has.children }
  return undefined
}

const isBlank = (answer: unknown) =>
  answer === undefined || answer === null || answer === '' || answer === false

function isTooLate({ endedAt }: Standing, days: number | undefined, now: Date): boolean {
  if (!endedAt || days === undefined) return false
  return now.getTime() > endedAt.getTime() + days * dayInMs
}
