import type { Caller, Kernel } from '../kernel.ts'
import { pluginIsAway } from '../plugin/faults.ts'
import { bringAbout } from './effects/bring-about.ts'
import { effectOnce, type EffectTurn } from './effects/effect-once.ts'
import { orKept } from './effects/perform-effect.ts'
import type { Hands } from './hands.ts'
import { taskOf } from './task-of.ts'

interface Running {
  readonly turn: EffectTurn & { readonly activity?: string }
  readonly hands: Hands
}

/**
 * Asks the plugin what is to happen, and makes it happen: document, note and move in one transaction. What
 * goes wrong is kept beside the effect and thrown no further.
 */
export function runAutomatic(
  kernel: Kernel,
  caller: Caller,
  { turn, hands }: Running,
): Promise<void> {
  return orKept(kernel, { caller, turn, hands }, async () => {
    const { task, plugin, office } = await kernel.withRows(caller, (scope) =>
      taskOf(scope, turn.id),
    )
    const host = hands.plugins.live().get(plugin)
    if (!host) throw pluginIsAway({ plugin, retryAfter: 5 })
    const outcome = await host.call(turn.activity ?? '', task, { office })
    await effectOnce(kernel, { caller, turn }, async (scope, { ticket }) => {
      if (ticket.state === task.ticket.state) await bringAbout(scope, ticket, { outcome, hands })
      return undefined
    })
  })
}
