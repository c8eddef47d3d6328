import sql, { type Sql } from 'sql-template-tag'
import { demand } from '../access/ability.ts'
import type { Action } from '../access/vocabulary.ts'
import type { Scope } from '../operation/scope.ts'
import { officeHasChanged, officeIsClosed, unknownOffice } from './office-faults.ts'
import type { Words } from './words.ts'

/** An office that is about to change, held until the transaction ends. */
export interface HeldOffice {
  readonly id: string
  readonly code: string
  readonly name: Words
  readonly kind: string
  readonly email: string | null
  readonly parent: string | null
  readonly isClosed: boolean
  readonly version: number
  readonly changedBy: string | null
}

/** Which office, and the version of it that was seen. */
export interface Seen {
  readonly id: string
  readonly version: number
}

/** Lets no other change of the tenant's tree begin before this transaction ends. */
export async function holdTree({ store, tenant }: Scope): Promise<void> {
  await store.rows(
    sql`select pg_advisory_xact_lock(hashtextextended('office ' || ${tenant.id}, 0))`,
  )
}

/** An office held against other writers; faults: offices.unknown. */
export async function holdOffice({ store, tenant }: Scope, id: string): Promise<HeldOffice> {
  const office = await store.row<HeldOffice>(sql`
    select id, code, name, kind, email, parent_id as parent, is_closed as "isClosed", version,
      changed_by as "changedBy"
    from office where tenant_id = ${tenant.id} and id = ${id} for update`)
  if (!office) throw unknownOffice({ office: id })
  return office
}

/** An office that the actor may change, as it was seen; faults: offices.unknown, offices.has-changed, access.*. */
export async function holdSeen(
  scope: Scope,
  { id, version }: Seen,
  action: Action,
): Promise<HeldOffice> {
  const office = await holdOffice(scope, id)
  demand(scope.ability, action, { kind: 'office', officeId: id })
  if (office.version !== version)
    throw officeHasChanged({ by: office.changedBy ?? '', version: office.version })
  return office
}

/** An office that takes others below it, or what they leave; faults: offices.unknown, offices.is-closed, access.*. */
export async function holdOpen(
  scope: Scope,
  id: string | null,
  action: Action,
): Promise<HeldOffice | null> {
  const office = id === null ? null : await holdOffice(scope, id)
  demand(scope.ability, action, { kind: 'office', officeId: id })
  if (office?.isClosed) throw officeIsClosed({ office: office.name.it })
  return office
}

/** What every change of an office's row sets besides its own columns. */
export function changed({ actor }: Scope): Sql {
  return sql`is_live = true, version = version + 1, changed_by = ${actor.name}`
}

/** The ids of an office and of all below it, as a subquery. */
export function officesBelow({ tenant }: Scope, id: string): Sql {
  return sql`(with recursive below as (
      select id from office where tenant_id = ${tenant.id} and id = ${id}
      union select o.id from office o join below b on o.parent_id = b.id where o.tenant_id = ${tenant.id})
    select id from below)`
}

/** The ids of an office and of all above it, as a subquery; none without an office. */
export function officesAbove({ tenant }: Scope, id: string | null): Sql {
  return sql`(with recursive above as (
      select id, parent_id from office where tenant_id = ${tenant.id} and id = ${id}::uuid
      union select o.id, o.parent_id from office o join above a on a.parent_id = o.id where o.tenant_id = ${tenant.id})
    select id from above)`
}
