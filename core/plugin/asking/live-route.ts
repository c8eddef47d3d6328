import { z } from 'zod'
import type { Operation } from '../../operation/define.ts'
import { schemaOf } from '../../service/answer-schema.ts'
import type { RouteOutline } from '../cell/wire.ts'
import type { Reply } from '../face/reply.ts'
import { pluginFailed } from '../faults.ts'
import type { Host } from '../host/host.ts'
import { keepRows } from '../keeping/keep-rows.ts'

/** A route of a live plugin, by the name of its operation. */
export interface LiveRoute {
  readonly name: string
  readonly route: string
  readonly outline: RouteOutline
  readonly host: Host
}

/** The route that an operation's name means among what is live, `{plugin}.{route}`. */
export function liveRoute(live: ReadonlyMap<string, Host>, name: string): LiveRoute | undefined {
  const [plugin = '', route = ''] = name.split('.', 2)
  const host = live.get(plugin)
  const outline = host && Object.hasOwn(host.routes, route) ? host.routes[route] : undefined
  return host && outline && name === `${plugin}.${route}`
    ? { name, route, outline, host }
    : undefined
}

/** Every route of what is live. */
export function liveRoutes(live: ReadonlyMap<string, Host>): LiveRoute[] {
  return [...live.values()].flatMap((host) =>
    Object.entries(host.routes).map(([route, outline]) => ({
      name: `${host.id}.${route}`,
      ...{ route, outline, host },
    })),
  )
}

/**
 * A route as an operation of the kernel: noted, limited and idempotent like one. The plugin has been asked
 * before a transaction was opened for its answer: `reply` is what it said, nothing where it is only told of.
 */
export function routeOperation(
  { name, outline, host }: Omit<LiveRoute, 'route'>,
  reply: Reply = { answer: null },
): Operation {
  const { kind, summary, need } = outline
  return {
    ...{ name, kind, summary, need, input: z.unknown(), output: z.json() },
    ...(kind === 'write' && need === 'anyone' && { limited: 'add' as const }),
    run: async ({ store }) => {
      const keep = reply.keep ?? []
      if (kind === 'read' && keep.length > 0) throw readKeeps(host.id)
      await keepRows(store, host.id, keep)
      return reply.answer
    },
  }
}

/** A route as it is listed: with the shape of its question. */
export const listedRoute = (route: LiveRoute): Operation => ({
  ...routeOperation(route),
  input: shapeOf(route.outline),
})

/** The question of a route as far as it can be said beforehand: what is asked only sometimes may be missing. */
function shapeOf({ input }: RouteOutline): z.ZodObject {
  const today = '' // days that move are told in words, not by a shape
  const shape = Object.entries(input).map(([name, field]) => {
    const schema = schemaOf(withoutDays(field), today)
    return [name, field.when ? schema.optional() : schema]
  })
  return z.object(Object.fromEntries(shape))
}

function withoutDays(field: RouteOutline['input'][string]): RouteOutline['input'][string] {
  if (field.kind !== 'date') return field
  return field.optional ? { kind: 'date', optional: true } : { kind: 'date' }
}

const readKeeps = (plugin: string) => pluginFailed({ plugin, message: 'a read keeps nothing' })
