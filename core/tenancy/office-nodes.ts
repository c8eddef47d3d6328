import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { Words } from './words.ts'

/** An office as a node of the tree, its parent by code. */
export interface OfficeNode {
  readonly id: string
  readonly code: string
  readonly name: Words
  readonly kind: string
  readonly parent: string | null
  readonly email: string | null
  readonly isClosed: boolean
  readonly version: number
}

/** Every office of the tenant by its code. */
export async function officeNodes({ store, tenant }: Scope): Promise<Map<string, OfficeNode>> {
  const rows = await store.rows<OfficeNode>(sql`
    select o.id, o.code, o.name, o.kind, p.code as parent, o.email, o.is_closed as "isClosed", o.version
    from office o left join office p on p.tenant_id = o.tenant_id and p.id = o.parent_id
    where o.tenant_id = ${tenant.id} order by o.code`)
  return new Map(rows.map((node) => [node.code, node]))
}
