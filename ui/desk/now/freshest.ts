import type { CallView, DeskToday } from '../../kit/contract.ts'

const urgency = ['ringing', 'talking', 'wrap-up', 'held', 'closed'] as const

/** The call one stays in: the one at hand while it is open, else the most urgent. */
export function stayIn(day: DeskToday | null, atHand: string | null): string | null {
  const open = day?.open ?? []
  return open.some(({ id }) => id === atHand) ? atHand : (mostUrgent(open)?.id ?? null)
}

/** The call of that id as last told; our own answer wins unless it is older. */
export function freshest(
  day: DeskToday | null,
  wanted: string | null,
  own: CallView | null,
): CallView | null {
  const calls = day ? [...day.open, ...day.recent] : []
  const heard = calls.find(({ id }) => id === wanted) ?? null
  if (!own || own.id !== wanted) return heard
  return heard && heard.version > own.version ? heard : own
}

/** The day with our own answer in the place of an older telling of the same call. */
export function withOwn(day: DeskToday | null, own: CallView | null): DeskToday | null {
  if (!day || !own) return day
  const newer = (call: CallView) => (call.id === own.id && own.version >= call.version ? own : call)
  return { ...day, open: day.open.map(newer) }
}

/** The call that asks for the operator first: one that rings, then the one they talk in. */
export function mostUrgent(calls: readonly CallView[]): CallView | undefined {
  return calls.toSorted((a, b) => urgency.indexOf(a.state) - urgency.indexOf(b.state))[0]
}
