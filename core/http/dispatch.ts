import type { Context } from 'koa'
import type { Kernel } from '../kernel.ts'
import { operationNamed } from '../operations.ts'
import { authenticate, type Doorkeeper } from './authenticate.ts'
import { withinDeadline } from './deadline.ts'
import { methodNotAllowed, notHere } from './faults.ts'
import { performOnce } from './idempotency.ts'
import { localeOf } from './locale.ts'
import { readInput } from './read-input.ts'
import { withinLimits } from './within-limits.ts'

const methods = { read: 'GET', write: 'POST', change: 'POST' } as const

/** Answers `/api/{tenant}/{operation}`: who, whether, what, then the work in one transaction. */
export async function dispatch(
  kernel: Kernel,
  keeper: Doorkeeper,
  ctx: Context & Asked,
): Promise<void> {
  const operation = operationNamed.get(ctx.params.operation)
  if (!operation) throw notHere({ name: ctx.params.operation })
  if (ctx.method !== methods[operation.kind])
    throw methodNotAllowed({ allowed: methods[operation.kind] })
  const tenant = await kernel.lent.tenants.bySlug(ctx.params.tenant)
  const actor = await authenticate(keeper, ctx, tenant)
  kernel.admit(operation, actor)
  const caller = { tenant, actor, locale: localeOf(ctx), now: new Date() }
  const input = await readInput(ctx, operation, caller.locale)
  const asked = { operation, input, key: ctx.get('idempotency-key') }
  const perform = () => withinDeadline(performOnce(kernel, caller, asked), operation.seconds)
  const answer = await withinLimits({ kernel, keeper }, { operation, caller }, perform)
  if (operation.changesSession && actor.session) keeper.sessions.forget(actor.session.id)
  ctx.set('cache-control', 'no-store')
  ctx.type = 'application/json'
  ctx.body = JSON.stringify(answer)
}

/** The parameters of the route. */
export interface Asked {
  readonly params: { readonly tenant: string; readonly operation: string }
}
