import sql, { type Sql } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { OfficeRow } from './contract.ts'
import { unknownOffice } from './office-faults.ts'
import { inWords, type Words } from './words.ts'

/** An office as the record gives it for a line of the tree. */
export type StoredOffice = Omit<OfficeRow, 'name'> & { readonly name: Words }

const mostCounted = 1000

/** Every office of the tenant, parents before children, open ones by name. */
export async function treeOf(scope: Scope): Promise<OfficeRow[]> {
  const rows = await scope.store.rows<StoredOffice>(officesIn(scope))
  return rows.map((row) => asOfficeRow(scope, row))
}

/** One office as it stands in the tree; faults: offices.unknown. */
export async function storedOffice(scope: Scope, id: string): Promise<StoredOffice> {
  const found = await scope.store.row<StoredOffice>(officesIn(scope, sql`where tree.id = ${id}`))
  if (!found) throw unknownOffice({ office: id })
  return found
}

/** A stored office with its name in the reader's language. */
export function asOfficeRow(scope: Scope, office: StoredOffice): OfficeRow {
  return { ...office, name: inWords(scope, office.name) }
}

// Counting stops at a thousand: how many more there are changes nothing for who looks at a tree.
function officesIn({ tenant }: Scope, where: Sql = sql``): Sql {
  return sql`with recursive tree as (
      select o.*, 0 as depth, array[lower(o.name->>'it') || o.code] as path
      from office o where o.tenant_id = ${tenant.id} and o.parent_id is null
      union all
      select o.*, t.depth + 1, t.path || (lower(o.name->>'it') || o.code)
      from office o join tree t on t.id = o.parent_id where o.tenant_id = ${tenant.id})
    select id, code, name, kind, parent_id as parent, depth, email, is_closed as "isClosed",
      is_live as "isLive", version,
      (select count(distinct a.staff_id)::int from assignment a
        join staff s on s.tenant_id = a.tenant_id and s.id = a.staff_id and not s.is_leaver
        where a.tenant_id = tree.tenant_id and a.office_id = tree.id) as "peopleCount",
      (select count(*)::int from (select from ticket k where k.tenant_id = tree.tenant_id
        and k.office_id = tree.id and not k.is_ended limit ${mostCounted}) counted) as "openCount"
    from tree ${where} order by path`
}
