import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markOf } from '../../launch/process/alive.ts'
import { openLedger, type Ledger } from '../../launch/process/ledger.ts'

const prefix = 'dime-journeys-'

/** A folder for one throw-away city: its data, and who runs it. */
export interface CityFolder {
  readonly data: string
  readonly launcher: Ledger
  remove(): void
}

/** Makes the folder, after it has stopped and removed what a killed run left behind. */
export async function openCityFolder(): Promise<CityFolder> {
  await removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  // PostgreSQL runs as a user of its own and must be able to reach its files.
  chmodSync(folder, 0o755)
  return {
    data: join(folder, 'data'),
    launcher: launcherOf(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function launcherOf(folder: string): Ledger {
  return openLedger(join(folder, 'launcher'))
}

async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const runner = Number(name.slice(prefix.length).split('-')[0])
    if (markOf(runner)) continue
    const folder = join(tmpdir(), name)
    await launcherOf(folder).stopAll()
    await openLedger(join(folder, 'data', 'run')).stopAll()
    rmSync(folder, { recursive: true, force: true })
  }
}
