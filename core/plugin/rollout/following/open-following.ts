import type { Logger } from 'pino'
import type { Rows } from '../../../database/store.ts'
import { deliveredPlugins, type Delivery } from '../../delivered.ts'
import type { Plugins } from '../../plugins.ts'
import type { Sources } from './entry-of.ts'
import { currentPlugins } from '../record/current.ts'
import { createFollower } from './follow.ts'
import { createKeptServices, type KeptServices } from './kept-services.ts'
import { createNode, type Node } from './node.ts'
import { createStandIns, type StandIns } from './stand-ins.ts'

/** Where a node stands: its folders, what kind it is, and where it writes what happens to it. */
export interface Footing extends Delivery {
  /** Where packages are unpacked. */
  readonly packages: URL
  readonly kind: Node['kind']
  /** Whether it serves before its hosts are open: the record speaks for them meanwhile. */
  readonly isAtOnce?: boolean
  readonly log: Logger
}

/** What a node follows with. */
export interface FollowingOptions extends Footing {
  readonly directory: Rows
  readonly plugins: Plugins
}

/** A node that follows what should be live. */
export interface Following {
  readonly kept: KeptServices
  readonly node: Node
  readonly sources: Sources
  readonly standIns: StandIns
  close(): Promise<void>
}

/** Brings a node's plugins to what should be live, and keeps them there until it is closed. */
export async function openFollowing(options: FollowingOptions): Promise<Following> {
  const { directory, packages, plugins, log } = options
  const kept = createKeptServices(directory)
  const node = createNode(options.kind)
  const sources = { delivered: await deliveredPlugins(options), directory, packages }
  const follower = createFollower({ directory, node, plugins, sources, kept, log })
  const standIns = createStandIns(options.isAtOnce ? await currentPlugins(directory) : [])
  await kept.refresh()
  const opened = follower.follow().finally(() => {
    standIns.leave()
    follower.begin()
  })
  if (!options.isAtOnce) await opened
  opened.catch((error: unknown) => log.error({ error }, 'The plugins could not be opened'))
  return {
    ...{ kept, node, sources, standIns },
    async close() {
      await opened.catch(() => undefined)
      await follower.close()
    },
  }
}
