import type { Actor, Assignment } from '../identity/actor.ts'

/** The one role and office that somebody chose to act with. */
export interface Chosen {
  readonly role: string
  readonly office: string
}

/** The role and office in which staff act on something of an office: the one that covers it, else the first. */
export function actingFor({ assignments }: Actor, office?: string | null): Assignment | undefined {
  const covering = assignments.find(({ offices }) => office && offices.includes(office))
  return covering ?? assignments[0]
}

/** What is held, narrowed to the one chosen; a choice that is held no more counts as none. */
export function narrowedTo(
  held: readonly Assignment[],
  chosen: Chosen | null | undefined,
): Pick<Actor, 'assignments' | 'held'> {
  const one = held.find(({ role, office }) => role === chosen?.role && office === chosen.office)
  return one ? { assignments: [one], held } : { assignments: held }
}
