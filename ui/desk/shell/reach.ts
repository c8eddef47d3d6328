import type { Ruled } from './may.ts'
import { may } from './may.ts'

/** The offices in which somebody's rules allow an action, by id; null where they allow it in all of them. */
export function reachOf(me: Ruled, action: string, subject: string): ReadonlySet<string> | null {
  const offices = new Set<string>()
  for (const rule of me.rules) {
    if (!may({ rules: [rule] }, action, subject)) continue
    const within = Array.isArray(rule) && officesIn(rule[2])
    if (!within) return null
    for (const office of within) offices.add(office)
  }
  return offices
}

// A packed rule without a condition has 0 in its place; one for one's own offices lists them.
function officesIn(conditions: unknown): readonly string[] | null {
  if (typeof conditions !== 'object' || conditions === null) return null
  const { officeId }: { officeId?: { $in?: unknown } } = conditions
  return Array.isArray(officeId?.$in) ? officeId.$in.map(String) : null
}
