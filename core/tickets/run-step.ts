import { keepTrouble } from '../attendance/trouble.ts'
import { dime } from '../identity/actor.ts'
import type { Caller, Kernel } from '../kernel.ts'
import { pluginIsAway } from '../plugin/faults.ts'
import { bringAbout } from './effects/bring-about.ts'
import type { Hands } from './hands.ts'
import { onceOnly } from './once-only.ts'
import { taskOf } from './task-of.ts'

/** A step of a plugin's own workflow about a ticket: done once under its key. */
export interface PluginStep {
  /** The tenant's id. */
  readonly tenant: string
  readonly ticket: string
  readonly key: string
  readonly plugin: string
  readonly activity: string
  /** ISO instant of the workflow. */
  readonly at: string
}

/** Does steps of plugins' own workflows, and answers when each workflow should go on. */
export type Stepping = (step: PluginStep) => Promise<{ wakeAt: string | null }>

/**
 * Does steps as DiMe itself: asks the plugin, and brings about what it answers once. One that fails is written
 * down at its ticket, where the office sees it, and fails, so that it is tried again.
 */
export function stepping(kernel: Kernel, hands: Hands): Stepping {
  return async (step) => {
    const tenant = await kernel.lent.tenants.byId(step.tenant)
    const caller: Caller = { tenant, actor: dime, locale: 'it', now: new Date(step.at) }
    try {
      return await runStep(kernel, caller, { step, hands })
    } catch (error) {
      hands.tell?.(error)
      const failed = { what: 'step', key: step.key, error, now: caller.now }
      await kernel.withRows(caller, (scope) => keepTrouble(scope, step.ticket, failed))
      throw error
    }
  }
}

async function runStep(
  kernel: Kernel,
  caller: Caller,
  { step, hands }: { readonly step: PluginStep; readonly hands: Hands },
): Promise<{ wakeAt: string | null }> {
  const { plugin, ticket: id, key, activity } = step
  const { task, office } = await kernel.withRows(caller, (scope) => taskOf(scope, id))
  const host = hands.plugins.live().get(plugin)
  if (!host) throw pluginIsAway({ plugin, retryAfter: 5 })
  const outcome = await host.call(activity, task, { office })
  await kernel.withEntities(caller, (scope) =>
    onceOnly(scope, { id, key }, (_, ticket) => bringAbout(scope, ticket, { outcome, hands })),
  )
  return { wakeAt: outcome.wakeAt ?? null }
}
