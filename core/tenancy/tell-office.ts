import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { emitting } from '../outbox/emit.ts'

/** What became of the tree: its name in the audit and in the outbox, the office where it is one. */
export interface OfficeChange {
  readonly action: string
  readonly office?: string
  readonly data: Readonly<Record<string, unknown>>
  /** What those who hear of it are told besides. */
  readonly told?: Readonly<Record<string, unknown>>
}

/** Notes a change of the tree and tells whoever listens once the transaction holds. */
export async function tellOffice(
  scope: Scope,
  { action, office, data, told }: OfficeChange,
): Promise<void> {
  const about = { ...(office && { office }) }
  await scope.store.rows(sql`
    with noted as (${auditing(scope, { action, ...about, data })})
    ${emitting(scope, { type: action, ...about, ...(told && { data: told }) })}`)
}
