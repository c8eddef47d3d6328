import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareCity, startCity, stopLeftovers, type RunningCity } from '../../launch/city.ts'
import { openDataFolder } from '../../launch/data-folder.ts'
import { chooseParts } from '../../launch/parts/parts.ts'
import { findFreePort } from '../../launch/ports.ts'
import { markOf } from '../../launch/process/alive.ts'
import { createReport } from '../../launch/report.ts'
import { readSettings, type Settings } from '../../launch/settings.ts'

/** A city that nobody else uses: own ports, own data, gone when it is closed. */
export interface OwnCity extends RunningCity {
  readonly settings: Settings
  /** The kernel's address on loopback. */
  readonly kernel: string
  /** The process that runs a part now; 0 while it is away. */
  pidOf(part: string): number
  /** Starts further parts beside those that run. */
  add(names: string): Promise<void>
}

/** All that serves: a city without its pages and its demonstration. */
export const serving = 'postgres,temporal,migration,seeding,plugins,kernel,bundle,workflows'

const prefix = 'dime-own-'
const moved = ['KERNEL', 'CITY_SITE', 'COMPANY_SITE', 'IDENTITY', 'POSTGRES', 'TEMPORAL'] as const

/** Starts the named parts of a city in a folder of its own, with further variables; `write` hears of each step. */
export async function startOwnCity(
  names: string,
  write: (text: string) => void,
  further: Readonly<Record<string, string>> = {},
): Promise<OwnCity> {
  await removeLeftovers()
  const data = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  // PostgreSQL runs as a user of its own and must be able to reach its files.
  chmodSync(data, 0o755)
  openDataFolder(data)
  const settings = readSettings({ DIME_DATA: data, ...tools(), ...(await freePorts()) })
  const { env, ...prepared } = prepareCity(settings, createReport(write))
  // One machine sends what a whole city would.
  const city = { ...prepared, env: { ...env, DIME_LIMITS: 'off', ...further } }
  const never = new AbortController().signal
  const running = await startCity(city, chooseParts(names), never)
  const closers = [running.close]
  const run = join(data, 'run')
  return {
    ...running,
    settings,
    kernel: `http://127.0.0.1:${settings.ports.kernel.number}`,
    pidOf: (part) => pidIn(readdirSync(run), part),
    async add(more) {
      for (const part of chooseParts(more)) {
        const started = await part.start({
          ...city,
          env: { ...running.env, ...temporalOf(settings) },
        })
        if (started.close) closers.unshift(started.close)
      }
    },
    async close() {
      for (const close of closers) await close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** A run that was killed could not tidy up; the next one does it. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    if (markOf(Number(name.slice(prefix.length).split('-')[0]))) continue
    await stopLeftovers(join(tmpdir(), name))
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

// A part writes its process down as `<part>-<pid>.json` for as long as it runs.
function pidIn(entries: readonly string[], part: string): number {
  const entry = entries.find((name) => name.startsWith(`${part}-`))
  return Number(entry?.slice(part.length + 1).replace('.json', '') ?? 0)
}

function temporalOf({ ports }: Settings) {
  return { TEMPORAL_ADDRESS: `127.0.0.1:${ports.temporal.number}` }
}

function tools() {
  const { HOME, XDG_CACHE_HOME, DIME_TEMPORAL_CLI, PATH } = process.env
  return { HOME, XDG_CACHE_HOME, DIME_TEMPORAL_CLI, PATH }
}

async function freePorts(): Promise<Record<string, string>> {
  const names = [...moved, 'TEMPORAL_UI'].map((name) => `DIME_${name}_PORT`)
  const entries: [string, string][] = []
  for (const name of names) entries.push([name, String(await findFreePort())])
  return Object.fromEntries(entries)
}
