import type { Context } from 'koa'
import { routeOperation, type LiveRoute } from '../plugin/asking/live-route.ts'
import { askPlugin, readQuestion, type PluginAsking } from './ask-plugin.ts'
import { authenticate, type Doorkeeper } from './authenticate.ts'
import { withinDeadline } from './deadline.ts'
import { localeOf } from './locale.ts'
import { withinLimits } from './within-limits.ts'

/** Answers `/api/{tenant}/{plugin}.{route}` as `dispatch` answers the kernel's own operations. */
export async function dispatchPlugin(
  face: PluginAsking & { readonly keeper: Doorkeeper },
  ctx: Context,
  route: LiveRoute,
): Promise<unknown> {
  const { kernel, keeper } = face
  const operation = routeOperation(route)
  const tenant = await kernel.lent.tenants.bySlug(ctx.params['tenant'] ?? '')
  const actor = await authenticate(keeper, ctx, tenant)
  kernel.admit(operation, actor)
  const caller = { tenant, actor, locale: localeOf(ctx), now: new Date() }
  const question = { route, caller, key: ctx.get('idempotency-key') }
  const input = await readQuestion(face, ctx, question)
  const perform = () => withinDeadline(askPlugin(face, question, input))
  return withinLimits({ kernel, keeper }, { operation, caller }, perform)
}
