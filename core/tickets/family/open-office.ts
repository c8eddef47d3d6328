import sql from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'
import { inWords, type Words } from '../../tenancy/words.ts'

/** An office of the tenant that was not closed, in the reader's words. */
export async function openOffice(
  scope: Scope,
  id: string,
): Promise<{ code: string; name: string } | undefined> {
  const found = await scope.store.row<{ code: string; name: Words }>(sql`
    select code, name from office where tenant_id = ${scope.tenant.id} and id = ${id} and not is_closed`)
  return found && { code: found.code, name: inWords(scope, found.name) }
}
