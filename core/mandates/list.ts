import sql from 'sql-template-tag'
import { thingOf } from '../access/thing.ts'
import { noteReading } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import type { Mandates } from './contract.ts'
import { mandatesWhere } from './rows.ts'
import { viewMandates } from './view.ts'

/** The mandates of whoever is signed in, also while they act for somebody else: their own. */
export function mandatesOfActor(scope: Scope): Promise<Mandates> {
  return scope.actor.kind === 'citizen'
    ? bothSides(scope, scope.actor.id)
    : Promise.resolve({ given: [], held: [] })
}

/** The mandates of a person, for staff; the reading is noted. Faults: person.unknown. */
export async function mandatesOf(scope: Scope, person: string): Promise<Mandates> {
  await thingOf(scope, 'person', person)
  noteReading(scope, { action: 'mandate.read', person })
  return bothSides(scope, person)
}

async function bothSides(scope: Scope, person: string): Promise<Mandates> {
  const all = await mandatesWhere(scope, sql`${person}::uuid in (m.grantor_id, m.grantee_id)`)
  const views = await viewMandates(scope, all)
  return {
    given: views.filter(({ grantor }) => grantor.id === person),
    held: views.filter(({ grantee }) => grantee.id === person),
  }
}
