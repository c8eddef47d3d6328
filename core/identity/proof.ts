import type { Scope } from '../operation/scope.ts'
import type { Actor } from './actor.ts'
import { proofNeeded } from './faults.ts'

const minutes = 10

/** Until when a session's last proof of who holds it counts. */
export function provedUntil({ provedAt }: NonNullable<Actor['session']>): Date {
  return new Date(provedAt.getTime() + minutes * 60_000)
}

/** Asks staff for a fresh proof of who they are before a dangerous act; faults: identity.proof-needed. */
export function demandProof({ actor, now }: Scope): void {
  if (actor.kind !== 'staff') return
  if (!actor.session || provedUntil(actor.session) < now) throw proofNeeded({ minutes })
}
