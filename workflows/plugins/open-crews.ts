import { keptEntry, stepping, type City, type Unplayable } from '@dime/core/running'
import type { Client } from '@temporalio/client'
import type { NativeConnection } from '@temporalio/worker'
import { keepGoing, type Running } from '../outbox/keep-going.ts'
import { stepActivities } from './activities.ts'
import { createCrews } from './crews.ts'
import { othersDrained } from './current.ts'
import { rehearse } from './rehearse.ts'
import { scriptOf, type Scripted } from './script-of.ts'

/** What the plugins' workflows of this process need. */
export interface CrewsGround {
  readonly city: City
  readonly hands: Parameters<typeof stepping>[1]
  readonly client: Client
  readonly connection: NativeConnection
  readonly onTrouble: (error: unknown) => void
}

/** The plugins' workflows of this process, and what those who bring new versions must ask of them. */
export interface OpenCrews extends Running {
  readonly conducting: {
    readonly rehearse: (
      candidate: Omit<Scripted, 'id'> & { readonly plugin: string },
    ) => Promise<Unplayable>
    readonly workflowsDrained: (plugin: string) => Promise<boolean>
  }
}

const built = new URL('../../.build/workflows/plugins/', import.meta.url)
const restMs = 500

/** Keeps a worker for the workflows of every live plugin version, and of older ones until they have drained. */
export function openCrews({ city, hands, client, connection, onTrouble }: CrewsGround): OpenCrews {
  const { namespace } = client.options
  const live = () => city.plugins.live()
  const activities = stepActivities(stepping(city.kernel, hands))
  const ground = { connection, namespace, activities }
  const crews = createCrews({
    ...{ ...ground, client, built, onTrouble },
    live: () => live().values(),
    older: (plugin, version) => keptEntry(city.sources, { plugin, version }),
  })
  const following = keepGoing({ turn: () => crews.turn(), restMs, onTrouble })
  return {
    conducting: {
      rehearse: ({ plugin: id, ...candidate }) => rehearse(client, { id, ...candidate }, built),
      async workflowsDrained(plugin) {
        const host = live().get(plugin)
        const script = host && (await scriptOf(host, built))
        return script ? othersDrained(client, script) : true
      },
    },
    async stop() {
      await following.stop()
      await crews.close()
    },
  }
}
