import type { Caller } from '../../kernel.ts'

/** Somebody who serves, as if they held one other role in the same office. */
export function inRole(caller: Caller, role: string): Caller {
  const { assignments, ...actor } = caller.actor
  const held = assignments.slice(0, 1).map((assignment) => ({ ...assignment, role }))
  return { ...caller, actor: { ...actor, assignments: held } }
}
