import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { Words } from '../tenancy/words.ts'
import type { RoleRule } from './vocabulary.ts'

/** A role that the tenant made, as it is kept. */
export interface OwnRole {
  readonly id: string
  readonly name: Words
  readonly rules: readonly RoleRule[]
  readonly isLive: boolean
  readonly version: number
}

/** The roles that the tenant made, by id. */
export function ownRoles({ store, tenant }: Pick<Scope, 'store' | 'tenant'>): Promise<OwnRole[]> {
  return store.rows<OwnRole>(sql`
    select id, name, rules, is_live as "isLive", version from role where tenant_id = ${tenant.id} order by id`)
}
