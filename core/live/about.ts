import type { Actor } from '../identity/actor.ts'
import type { SentEvent } from '../outbox/relay.ts'

/** Whether an event says that somebody's own rights have changed, or ended. */
export function isAbout({ type, data }: SentEvent, { id }: Actor): boolean {
  if (type === 'emergency.ended') return data['emergency'] === id
  const { staff } = data
  return type === 'staff.access-changed' && Array.isArray(staff) && staff.includes(id)
}
