import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../../launch/ports.ts'
import { findTemporalServer } from '../../launch/temporal/find-server.ts'
import { startTemporal, type Temporal } from '../../launch/temporal/start-temporal.ts'

const cache = join(tmpdir(), 'dime-temporal')

/** A Temporal server of a test's own, whose histories are in the folder. */
export async function startOwnTemporal(folder: string): Promise<Temporal> {
  const program = await findTemporalServer({ cache, env: process.env, say: () => undefined })
  const [port, uiPort] = [await findFreePort(), await findFreePort()]
  return startTemporal({ program, folder, port, uiPort })
}
