import type { Scope } from '../operation/scope.ts'
import type { Requester } from './condition.ts'

/** By which way a request comes, and who asks. */
export interface WayIn {
  readonly channel: 'web' | 'phone' | 'desk' | 'referral'
  /** Nobody is known to ask where another organisation hands a request over. */
  readonly requester: Requester | null
}

/** The way of what is sent now: in a call, at the desk, on a site, or from another organisation. */
export function wayIn(
  { actor }: Pick<Scope, 'actor'>,
  sent: { call?: unknown },
  twin?: unknown,
): WayIn {
  if (twin) return { channel: 'referral', requester: null }
  if (actor.kind === 'staff')
    return { channel: sent.call ? 'phone' : 'desk', requester: 'operator' }
  if (actor.kind !== 'citizen') return { channel: 'web', requester: 'anonymous' }
  const isCompany = actor.behalf?.role === 'company-representative'
  return { channel: 'web', requester: isCompany ? 'company' : 'citizen' }
}
