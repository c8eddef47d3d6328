import pino from 'pino'
import type { Rows } from '../../../database/store.ts'
import { patientPlugins } from '../../fixtures/patient.ts'
import type { Plugins } from '../../plugins.ts'
import type { Sources } from '../following/entry-of.ts'
import { openFollowing } from '../following/open-following.ts'

/** What is told to nobody. */
export const silent = pino({ level: 'silent' })

/** A node of a city of the tests. */
export interface TestNode {
  readonly plugins: Plugins
  readonly sources: Sources
  stop(): Promise<void>
}

/** Starts a node that follows what should be live; its folder holds no delivered plugin. */
export async function startNode(directory: Rows, home: URL): Promise<TestNode> {
  const plugins = patientPlugins()
  const packages = new URL('packages/', home)
  const standing = { folder: home, packages, kind: 'kernel', directory, plugins } as const
  const following = await openFollowing({ ...standing, log: silent })
  return {
    plugins,
    sources: following.sources,
    async stop() {
      await following.close()
      await plugins.close()
    },
  }
}
