import type { Client } from '@temporalio/client'
import { NativeConnection } from '@temporalio/worker'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundled, keepQuiet } from '../../testing/bundled.ts'
import { startOwnTemporal } from '../../testing/own-temporal.ts'
import type { Scripted } from '../script-of.ts'

/** A Temporal server of its own, and versions of a plugin that bring workflows. */
export interface Stage {
  readonly client: Client
  readonly connection: NativeConnection
  readonly built: URL
  /** A version of the plugin `area`, with the workflows of a file beside this one. */
  version(version: string, file: string): Promise<Scripted>
  close(): Promise<void>
}

/** Starts the server, and readies a folder for versions. */
export async function openStage(): Promise<Stage> {
  keepQuiet()
  const { address, client, close, folder } = await startOwnTemporal()
  const connection = await NativeConnection.connect({ address })
  return {
    client,
    connection,
    built: pathToFileURL(`${folder}/built/`),
    async version(version, file) {
      const home = await mkdtemp(join(folder, `${version}-`))
      await writeFile(join(home, 'workflows.js'), await bundled(new URL(file, import.meta.url)))
      const entry = pathToFileURL(join(home, 'server.mjs'))
      return { id: 'area', version, entry, workflows: ['visit', 'renewal'] }
    },
    async close() {
      await connection.close()
      await close()
    },
  }
}
