import type { Context } from 'koa'
import type { Operation } from '../operation/define.ts'
import { authenticate } from './authenticate.ts'
import { withinDeadline } from './deadline.ts'
import type { Face } from './face.ts'
import { performOnce } from './idempotency.ts'
import { localeOf } from './locale.ts'
import { preferred } from './preferred.ts'
import { readInput } from './read-input.ts'
import { withinLimits } from './within-limits.ts'

/** Performs an operation of the kernel's own: who, whether, what, then the work in one transaction. */
export async function dispatchOwn(
  { kernel, keeper }: Pick<Face, 'kernel' | 'keeper'>,
  ctx: Context,
  operation: Operation,
): Promise<unknown> {
  const tenant = await kernel.lent.tenants.bySlug(ctx.params['tenant'] ?? '')
  const actor = await authenticate(keeper, ctx, tenant)
  kernel.admit(operation, actor)
  const caller = { tenant, actor, locale: localeOf(ctx), now: new Date() }
  const input = await readInput(ctx, operation, caller.locale)
  const asked = { operation: preferred(ctx, operation), input, key: ctx.get('idempotency-key') }
  const perform = () => withinDeadline(performOnce(kernel, caller, asked), operation.seconds)
  const answer = await withinLimits({ kernel, keeper }, { operation, caller }, perform)
  if (operation.changesSession && actor.session) keeper.sessions.forget(actor.session.id)
  return answer
}
