import type { AuditRow } from '../../../core/audit/contract.ts'
import type { Choice } from '../parts/choice.ts'

/** The people met in lines, to filter by: those who did something, and those it was about. */
export interface Met {
  readonly staff: readonly Choice[]
  readonly people: readonly Choice[]
}

/** Nobody met yet. */
export const nobody: Met = { staff: [], people: [] }

/** Those met so far and those in more lines, each once, by name. */
export function meet(met: Met, rows: readonly AuditRow[]): Met {
  const staff = rows.filter(({ actor }) => actor.kind === 'staff').map(({ actor }) => actor)
  const people = rows.flatMap(({ person }) => (person?.name ? [person] : []))
  return { staff: joined(met.staff, staff), people: joined(met.people, people) }
}

function joined(known: readonly Choice[], more: readonly Choice[]): readonly Choice[] {
  const all = new Map([...known, ...more].map(({ id, name }) => [id, { id, name }]))
  return [...all.values()].toSorted((one, other) => one.name.localeCompare(other.name))
}
