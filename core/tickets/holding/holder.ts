import sql from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'
import { owned, type Placed } from '../owned.ts'
import type { Holding } from './contract.ts'

/** Somebody who has a ticket. */
export interface Holder {
  readonly id: string
  readonly name: string
}

/** A ticket as far as it matters who has it. */
export interface Held extends Placed {
  readonly assigneeId?: string | null | undefined
  readonly isEnded: boolean
}

/** Who has a ticket, if anybody. */
export async function holderOf(
  { store, tenant }: Scope,
  { assigneeId }: Pick<Held, 'assigneeId'>,
): Promise<Holder | undefined> {
  if (!assigneeId) return undefined
  return store.row<Holder>(sql`
    select id, name from staff where tenant_id = ${tenant.id} and id = ${assigneeId}`)
}

/** Who has a ticket and what its reader may do about it. */
export function holdingView(scope: Scope, ticket: Held, name: string | null): Holding {
  const { actor, ability } = scope
  const id = ticket.assigneeId ?? null
  const by = id === null ? null : { id, name: name ?? '' }
  const row = owned(scope, ticket)
  if (ticket.isEnded || actor.kind !== 'staff' || !ability.can('move', row)) return { by, may: [] }
  const mayAssign = ability.can('assign', row)
  const isOwn = id === actor.id
  const taking = isOwn ? [] : [id === null ? ('take' as const) : ('take-over' as const)]
  const releasing = id !== null && (isOwn || mayAssign) ? (['release'] as const) : []
  return { by, may: [...taking, ...releasing, ...(mayAssign ? (['hand-to'] as const) : [])] }
}
