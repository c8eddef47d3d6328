import { inventFamilies } from './families.ts'
import { knownPeople } from './known-people.ts'
import type { Resident } from './register.ts'

const INVENTED = 2000

/** The whole invented population, the same each time: those who can sign in while developing, and 2,000 more. */
export function residents(): Resident[] {
  const known = new Set(knownPeople.map(({ fiscalCode }) => fiscalCode))
  return [...knownPeople, ...inventFamilies(INVENTED).filter((r) => !known.has(r.fiscalCode))]
}
