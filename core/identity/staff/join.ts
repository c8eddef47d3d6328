import sql from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'

/** Whoever comes in for the first time is invited no more: they have joined, on that day for ever. */
export async function join({ store, tenant, now }: Scope, staff: string): Promise<void> {
  await store.rows(sql`
    update staff set joined_at = ${now} where tenant_id = ${tenant.id} and id = ${staff} and joined_at is null`)
}
