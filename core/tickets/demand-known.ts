import sql from 'sql-template-tag'
import { unknownCall, unknownPerson } from '../desk/faults.ts'
import type { Scope } from '../operation/scope.ts'
import type { Submission } from './contract.ts'

/** Refuses a person or a call that this organisation does not know; faults: person.unknown, call.unknown. */
export async function demandKnown(scope: Scope, { person, call }: Submission): Promise<void> {
  if (scope.actor.kind !== 'staff' || (!person && !call)) return
  const known = await scope.store.row<{ person: boolean; call: boolean }>(sql`select
    exists (select from person where tenant_id = ${scope.tenant.id} and id = ${person ?? null}::uuid) as person,
    exists (select from call where tenant_id = ${scope.tenant.id} and id = ${call ?? null}::uuid) as call`)
  if (person && !known?.person) throw unknownPerson({ person })
  if (call && !known?.call) throw unknownCall({ call })
}
