import type { Scope } from '../operation/scope.ts'

/** Whoever uploaded a file, as a keyed digest; a file belongs to nobody else until a ticket takes it. */
export function ownerDigest({ actor, lent }: Scope): string {
  return lent.secrets.digest('file owner', `${actor.kind}:${actor.id}`)
}
