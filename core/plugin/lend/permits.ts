import type { Description } from '../cell/wire.ts'
import type { Place } from '../enabling/place.ts'
import type { Permission } from '../face/permission.ts'
import { notPermitted } from '../faults.ts'
import type { Lender } from './lender.ts'

/** Whose permissions are asked about. */
export interface Permitted {
  readonly lent: Pick<Lender, 'accepted' | 'log'>
  readonly description: Pick<Description, 'id' | 'permissions'>
}

const nothing: ReadonlySet<Permission> = new Set()

/** What a plugin may do in a place: what its version asks for and was accepted there. */
export async function permitsOf(
  { lent, description }: Permitted,
  place: Place,
): Promise<ReadonlySet<Permission>> {
  if (description.permissions.length === 0) return nothing
  const accepted = await lent.accepted(description.id, place)
  return new Set(description.permissions.filter((asked) => accepted.has(asked)))
}

/** Refuses, and notes, what a plugin may not do in a place; faults: plugin.not-permitted. */
export async function demandPermit(
  permitted: Permitted,
  place: Place,
  permission: Permission,
): Promise<void> {
  const permits = await permitsOf(permitted, place)
  if (!permits.has(permission)) throw refused(permitted, place, permission)
}

/** The refusal of what a plugin may not do, noted in its log. */
export function refused(
  { lent, description }: Permitted,
  place: Place,
  permission: Permission,
): Error {
  const plugin = description.id
  const facts = { permission, ...place }
  lent.log({ plugin, from: 'host', text: 'was refused what it may not do', facts })
  return notPermitted({ plugin, permission })
}
