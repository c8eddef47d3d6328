import type { Context } from 'koa'
import type { Caller } from '../kernel.ts'
import { checkQuestion } from '../plugin/asking/check-question.ts'
import { routeOperation, type LiveRoute } from '../plugin/asking/live-route.ts'
import { pluginIsOff } from '../plugin/faults.ts'
import { today } from '../tenancy/today.ts'
import { askedOf } from './asked-of.ts'
import { readBody } from './body.ts'
import type { Face } from './face.ts'
import { answerKept, performOnce } from './idempotency.ts'

/** What asking plugins needs. */
export type PluginAsking = Pick<Face, 'kernel'> & Required<Pick<Face, 'asking'>>

/** A caller who asks a plugin, with the key of a request that may come twice. */
export interface Question {
  readonly route: LiveRoute
  readonly caller: Caller
  readonly key: string
}

/** What a route is asked, checked before it crosses; faults: plugin.is-off, service.answers-not-valid, http.*. */
export async function readQuestion(
  { asking }: Pick<PluginAsking, 'asking'>,
  ctx: Context,
  { route: { outline, host }, caller }: Question,
): Promise<Readonly<Record<string, unknown>>> {
  const isOn = await asking.enabled.isAnywhere(host.id, caller.tenant.slug)
  if (!isOn) throw pluginIsOff({ plugin: host.id })
  const given = outline.kind === 'read' ? { ...ctx.query } : await readBody(ctx)
  return checkQuestion(outline, given, { locale: caller.locale, today: today(caller) })
}

/**
 * Asks a plugin and keeps what it wants kept, once for each key. The plugin is asked while no transaction is
 * open: one that is slow keeps nobody's connection. Faults: plugin.*, the plugin's own.
 */
export async function askPlugin(
  { kernel }: Pick<PluginAsking, 'kernel'>,
  { route, caller, key }: Question,
  input: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const asked = { operation: routeOperation(route), input, key }
  const kept = await answerKept(kernel, caller, asked)
  if (kept) return kept.answer
  const reply = await route.host.ask(route.route, askedOf(caller, input), { deadlineMs })
  return performOnce(kernel, caller, { ...asked, operation: routeOperation(route, reply) })
}

const deadlineMs = 4000 // whoever asked waits five seconds at most
