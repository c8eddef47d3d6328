import type { Scope } from '../operation/scope.ts'

/** Something that the platform did to a tenant. */
export interface PlatformAct {
  readonly action: string
  readonly why?: string
  readonly data?: Readonly<Record<string, unknown>>
}

/** The audit line of an act in the tenant it was done to, where the platform's people are told apart by name. */
export function lineThere({ actor, now }: Scope, act: PlatformAct) {
  return {
    ...act,
    at: now.toISOString(),
    actorId: actor.id,
    actorName: `${actor.name} (piattaforma)`,
    address: actor.from ?? null,
  }
}
