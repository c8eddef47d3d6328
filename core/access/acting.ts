import type { Actor, Assignment } from '../identity/actor.ts'

/** The role and office in which staff act on something of an office: the one that covers it, else the first. */
export function actingFor({ assignments }: Actor, office?: string | null): Assignment | undefined {
  const covering = assignments.find(({ offices }) => office && offices.includes(office))
  return covering ?? assignments[0]
}
