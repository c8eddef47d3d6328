import { emitting } from '../outbox/emit.ts'
import type { Scope } from '../operation/scope.ts'

/** Whose rights changed, by which role, in which office where it was one. */
export interface AccessChange {
  readonly staff: readonly string[]
  readonly role: string
  readonly office?: string
}

/** Tells open pages and streams that these people may more, or less, from now on. */
export async function tellAccessChanged(
  scope: Scope,
  { staff, role, office }: AccessChange,
): Promise<void> {
  if (staff.length === 0) return
  const data = { staff, role }
  await scope.store.rows(
    emitting(scope, { type: 'staff.access-changed', data, ...(office && { office }) }),
  )
}
