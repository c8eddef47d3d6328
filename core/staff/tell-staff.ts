import { emitting } from '../outbox/emit.ts'
import type { Scope } from '../operation/scope.ts'

/** Tells open lists that somebody was asked in, changed or came back; what they may do is told elsewhere. */
export async function tellStaff(scope: Scope, staff: readonly string[]): Promise<void> {
  if (staff.length === 0) return
  scope.store.send(emitting(scope, { type: 'staff.changed', data: { staff } }))
}
