import { Client, Connection } from '@temporalio/client'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../../launch/ports.ts'
import { findTemporalServer } from '../../launch/temporal/find-server.ts'
import { startTemporal } from '../../launch/temporal/start-temporal.ts'

const cache = join(tmpdir(), 'dime-temporal')

/** A Temporal server of a test's own, somebody who asks it, and a folder that goes with it. */
export interface OwnTemporal {
  readonly address: string
  readonly client: Client
  readonly connection: Connection
  readonly folder: string
  close(): Promise<void>
}

/** Starts the server, whose histories are in the folder. */
export async function startOwnTemporal(): Promise<OwnTemporal> {
  const folder = await mkdtemp(join(tmpdir(), 'dime-temporal-'))
  const program = await findTemporalServer({ cache, env: process.env, say: () => undefined })
  const [port, uiPort] = [await findFreePort(), await findFreePort()]
  const { address, close } = await startTemporal({ program, folder, port, uiPort })
  const connection = Connection.lazy({ address })
  return {
    address,
    client: new Client({ connection }),
    connection,
    folder,
    async close() {
      await connection.close()
      await close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
