import sql from 'sql-template-tag'
import type { Actor, Assignment } from '../identity/actor.ts'
import type { Scope } from '../operation/scope.ts'
import type { Words } from '../tenancy/words.ts'
import { ownRoles, type OwnRole } from './own-roles.ts'

/** Everybody who serves, with all they hold, and the roles that the tenant made. */
export interface Serving {
  readonly people: readonly Actor[]
  readonly own: readonly OwnRole[]
}

interface Kept {
  readonly people: readonly (Pick<Actor, 'id' | 'name'> & { readonly email: string })[] | null
  readonly held: readonly { staff: string; role: string; office: string }[] | null
  readonly offices: readonly Office[]
}

interface Office {
  readonly id: string
  readonly code: string
  readonly name: Words
  readonly parent: string | null
}

/** Reads everybody who serves in one query; the tree of offices is walked in memory, once for all of them. */
export async function everybodyServing(scope: Scope): Promise<Serving> {
  const kept = await scope.store.row<Kept>(sql`select
    (select jsonb_agg(jsonb_build_object('id', id, 'name', name, 'email', email) order by name, id)
      from staff where tenant_id = ${scope.tenant.id} and not is_leaver) as people,
    (select jsonb_agg(jsonb_build_object('staff', staff_id, 'role', role, 'office', office_id) order by role, office_id)
      from assignment where tenant_id = ${scope.tenant.id}) as held,
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'code', code, 'name', name, 'parent', parent_id)), '[]')
      from office where tenant_id = ${scope.tenant.id}) as offices`)
  const own = await ownRoles(scope)
  const rulesOf = new Map(own.map(({ id, rules }) => [id, rules]))
  const placed = officesBelow(kept?.offices ?? [])
  const heldBy = Map.groupBy(kept?.held ?? [], ({ staff }) => staff)
  const people = (kept?.people ?? []).map((person): Actor => {
    const assignments = (heldBy.get(person.id) ?? []).flatMap(({ role, office }): Assignment[] => {
      const where = placed.get(office)
      const rules = rulesOf.get(role)
      return where ? [{ role, ...where, ...(rules && { rules }) }] : []
    })
    return { ...person, kind: 'staff', assignments }
  })
  return { people, own }
}

type Place = Pick<Assignment, 'office' | 'officeCode' | 'officeName' | 'offices'>

function officesBelow(offices: readonly Office[]): Map<string, Place> {
  const children = Map.groupBy(offices, ({ parent }) => parent)
  const below = (id: string): string[] => [
    id,
    ...(children.get(id) ?? []).flatMap((child) => below(child.id)),
  ]
  return new Map(
    offices.map(({ id, code, name }) => [
      id,
      { office: id, officeCode: code, officeName: name, offices: below(id) },
    ]),
  )
}
