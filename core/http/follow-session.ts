import type { Context } from 'koa'
import type { Actor } from '../identity/actor.ts'
import { isAbout } from '../live/about.ts'
import { Fault } from '../operation/fault.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import { authenticateAgain } from './authenticate.ts'
import type { Face } from './face.ts'
import { watch } from './watch.ts'

/** Somebody who listens with a session. */
export interface Following {
  readonly tenant: Tenant
  readonly actor: Actor
  /** Told again and again who it is now: their roles may have changed. */
  readonly again: (actor: Actor) => void
  /** Told once that the session stands no more. */
  readonly leave: () => void
}

// With the second for which a session is recalled, whatever happens to it is known within three.
const everyMs = 1_000

/** Follows the session of whoever listens, on whichever node it ends; the result stops it. */
export function followSession(
  { keeper, hub }: Face,
  ctx: Context,
  { tenant, actor, again, leave }: Following,
): () => void {
  const look = async (): Promise<void> => {
    const now = await authenticateAgain(keeper, ctx, tenant).catch(ended)
    if (now?.kind === actor.kind && now.id === actor.id) again(now)
    else leave()
  }
  const watching = watch(everyMs, look)
  // Whose rights have changed, or ended, is looked at then and there.
  const silence = hub.listen({
    tenant: tenant.id,
    wants: (event) => isAbout(event, actor),
    tell: () => {
      keeper.sessions.forget(actor.session?.id ?? '')
      watching.ask()
    },
  })
  return () => {
    watching.stop()
    silence()
  }
}

// A fault is the session's end; where the record is away, it is asked again.
function ended(error: unknown): undefined {
  if (!(error instanceof Fault)) throw error
  return undefined
}
