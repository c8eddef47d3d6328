import type { Context } from 'koa'
import type { Actor } from '../identity/actor.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import { readTracked } from '../tickets/read.ts'
import type { Face } from './face.ts'
import { localeOf } from './locale.ts'
import { withinLimits } from './within-limits.ts'

/** The ticket whose code the caller named, if one was named; faults: ticket.unknown, identity.too-many-attempts. */
export async function trackedBy(
  { kernel, keeper }: Face,
  ctx: Context,
  { tenant, actor }: { tenant: Tenant; actor: Actor },
): Promise<string | undefined> {
  const { code } = ctx.query
  if (typeof code !== 'string') return undefined
  const caller = { tenant, actor, locale: localeOf(ctx), now: new Date() }
  const asked = { operation: { limited: 'guess' }, caller } as const
  const found = await withinLimits({ kernel, keeper }, asked, () =>
    kernel.withRows(caller, (scope) => readTracked(scope, code)),
  )
  return found.id
}
