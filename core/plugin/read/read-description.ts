import { z } from 'zod'
import { allEffects } from '../../lifecycle/lifecycle.ts'
import { flawsOf } from '../../lifecycle/flaws.ts'
import type { Service } from '../../service/define-service.ts'
import { serviceFlaws } from '../../service/service-flaws.ts'
import { pluginNotSound } from '../faults.ts'
import type { Description } from '../cell/wire.ts'

const Name = z.string().regex(/^[a-z][a-z0-9\-]{0,59}$/v)
// An id names the schema and the role of its plugin too: letters and digits alone.
const PluginId = z.string().regex(/^[a-z][a-z0-9]{0,30}$/v)
const Words = z.strictObject({ it: z.string().min(1), en: z.string().min(1) })
const States = z.record(z.string(), z.record(z.string(), z.string()))
const Effects = z.array(
  z.union([
    z.strictObject({ run: z.string() }),
    z.strictObject({ assign: z.enum(['by-turns', 'least-loaded', 'responsible']) }),
    z.strictObject({ notify: z.enum(['citizen', 'office']), about: z.string() }),
    z.strictObject({ register: z.enum(['received', 'sent']) }),
    z.strictObject({ charge: z.string() }),
    z.strictObject({
      open: z.string(),
      with: z.record(z.string(), z.string()).exactOptional(),
    }),
    z.strictObject({ refer: z.literal('by-route') }),
  ]),
)
const EffectsByState = z.record(z.string(), Effects).exactOptional()

const ServiceShape = z.looseObject({
  id: z.string().regex(/^[a-z][a-z0-9\-]*\.[a-z][a-z0-9\-]*$/v),
  access: z.enum(['anyone', 'spid-1', 'spid-2', 'spid-3']),
  form: z.record(z.string(), z.looseObject({ kind: z.string() })),
  lifecycle: z.looseObject({
    start: z.string(),
    states: States,
    endsIn: z.array(z.string()),
    pausedIn: z.array(z.string()),
    moves: z.record(
      z.string(),
      z.looseObject({
        by: z.enum(['citizen', 'office', 'responsible', 'system']),
        causes: Effects.exactOptional(),
      }),
    ),
    entry: EffectsByState,
    exit: EffectsByState,
  }),
  clock: z.looseObject({ term: z.looseObject({ amount: z.number().positive() }) }),
  texts: z.looseObject({ it: z.looseObject({}), en: z.looseObject({}) }),
})

const Step = z.strictObject({ name: Name, sql: z.string().min(1) })

const Shape = z.strictObject({
  id: PluginId,
  version: z.string().regex(/^\d+\.\d+\.\d+$/v),
  name: Words,
  // The compiler checked the rest of a service where it was declared; here its outline is enough.
  services: z.array(ServiceShape).transform((services) => services as unknown as Service[]),
  activities: z.array(z.string()),
  migrations: z.array(Step),
  samples: z.array(Step.extend({ values: z.array(z.string()) })),
})

/** A plugin's declaration as its thread told it, checked; faults: plugin.not-sound. */
export function readDescription(plugin: string, told: unknown): Description {
  const described = Shape.safeParse(told)
  if (!described.success) {
    throw pluginNotSound({ plugin, errors: z.prettifyError(described.error).split('\n') })
  }
  const errors = contradictions(described.data)
  if (errors.length > 0) throw pluginNotSound({ plugin: described.data.id, errors })
  return described.data
}

function contradictions({ id, services, activities }: Description): string[] {
  const ids = services.map((service) => service.id)
  const foreign = ids.filter((service) => !service.startsWith(`${id}.`))
  const twice = ids.filter((service, place) => ids.indexOf(service) !== place)
  const caused = services.flatMap(({ lifecycle }) => allEffects(lifecycle))
  const called = caused.flatMap((effect) => ('run' in effect ? [effect.run] : []))
  const missing = called.filter((name) => !activities.includes(name))
  const flaws = services.flatMap((service) =>
    [...flawsOf(service.lifecycle), ...serviceFlaws(service)].map(
      (flaw) => `service ${service.id}: ${flaw}`,
    ),
  )
  return [
    ...foreign.map((service) => `service ${service} does not begin with ${id}.`),
    ...twice.map((service) => `service ${service} is declared twice`),
    ...missing.map((activity) => `activity ${activity} is not declared`),
    ...flaws,
  ]
}
