import sql from 'sql-template-tag'
import { demand } from '../access/ability.ts'
import { rulesHeld } from '../access/merged-rules.ts'
import type { RoleRule } from '../access/vocabulary.ts'
import type { Scope } from '../operation/scope.ts'
import type { MovePreview, OfficeRow } from './contract.ts'
import {
  changed,
  holdOpen,
  holdSeen,
  holdTree,
  officesAbove,
  officesBelow,
  type Seen,
} from './office-changes.ts'
import { wouldCircle } from './office-faults.ts'
import { asOfficeRow, storedOffice } from './office-rows.ts'
import { tellOffice } from './tell-office.ts'

/** An office on its way to another place of the tree; without a parent it stands at the top. */
export interface Move extends Seen {
  readonly parent: string | null
}

/**
 * Puts an office with all below it under another; faults: offices.would-circle, offices.is-closed,
 * offices.unknown, offices.has-changed, access.*.
 */
export async function moveOffice(scope: Scope, { parent, ...seen }: Move): Promise<OfficeRow> {
  await holdTree(scope)
  const office = await holdSeen(scope, seen, 'edit')
  // Whoever moves an office takes it from those above it: both places must be theirs.
  demand(scope.ability, 'edit', { kind: 'office', officeId: office.parent })
  await holdOpen(scope, parent, 'edit')
  if (await isBelow(scope, parent, office.id)) throw wouldCircle({ office: office.name.it })
  await scope.store.rows(sql`
    update office set parent_id = ${parent}::uuid, ${changed(scope)}
    where tenant_id = ${scope.tenant.id} and id = ${office.id}`)
  const data = { office: office.id, was: office.parent, is: parent }
  await tellOffice(scope, { action: 'office.moved', office: office.id, data })
  return asOfficeRow(scope, await storedOffice(scope, office.id))
}

/** Whom a move would touch, and who would see more or less after it; faults: offices.*. */
export async function previewMove(
  scope: Scope,
  { id, parent }: Pick<Move, 'id' | 'parent'>,
): Promise<MovePreview> {
  const office = await storedOffice(scope, id)
  demand(scope.ability, 'edit', { kind: 'office', officeId: id })
  if (parent) await storedOffice(scope, parent)
  if (await isBelow(scope, parent, id)) throw wouldCircle({ office: office.name.it })
  const below = officesBelow(scope, id)
  const counted = await scope.store.row<{
    offices: number
    openTickets: number
    people: number
  }>(sql`
    select (select count(*)::int from office o where o.tenant_id = ${scope.tenant.id} and o.id in ${below}) as offices,
      (select count(*)::int from ticket t where t.tenant_id = ${scope.tenant.id} and t.office_id in ${below} and not t.is_ended) as "openTickets",
      (select count(distinct a.staff_id)::int from assignment a join staff s on s.tenant_id = a.tenant_id and s.id = a.staff_id
        where a.tenant_id = ${scope.tenant.id} and a.office_id in ${below} and not s.is_leaver) as people`)
  const [before, after] = [await seersAbove(scope, office.parent), await seersAbove(scope, parent)]
  return {
    ...(counted ?? { offices: 0, openTickets: 0, people: 0 }),
    gaining: without(after, before),
    losing: without(before, after),
  }
}

async function isBelow(scope: Scope, office: string | null, top: string): Promise<boolean> {
  if (office === null) return false
  const found = await scope.store.row(
    sql`select where ${office}::uuid in ${officesBelow(scope, top)}`,
  )
  return found !== undefined
}

interface Seer {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly rules: RoleRule[] | null
}

// Only a role that holds in its own offices sees more or less when the tree changes.
async function seersAbove(scope: Scope, office: string | null): Promise<Map<string, string>> {
  const held = await scope.store.rows<Seer>(sql`
    select distinct on (s.name, s.id, a.role) s.id, s.name, a.role, r.rules
    from assignment a join staff s on s.tenant_id = a.tenant_id and s.id = a.staff_id and not s.is_leaver
      left join role r on r.tenant_id = a.tenant_id and r.id = a.role
    where a.tenant_id = ${scope.tenant.id} and a.office_id in ${officesAbove(scope, office)}
    order by s.name, s.id, a.role`)
  const seeing = held.filter(({ role, rules }) =>
    rulesHeld({ role, ...(rules && { rules }) }).some(({ where }) => where === 'own'),
  )
  return new Map(seeing.map(({ id, name }) => [id, name]))
}

function without(people: Map<string, string>, others: Map<string, string>): MovePreview['gaining'] {
  const left = [...people].filter(([id]) => !others.has(id))
  return left.slice(0, 100).map(([id, name]) => ({ id, name }))
}
