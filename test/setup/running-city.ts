import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../../launch/city.ts'
import { demoPassword } from '../../launch/demo-password.ts'
import { isFree } from '../../launch/ports.ts'
import { postgresUrl } from '../../launch/postgres/start-postgres.ts'
import { startChild, type Child } from '../../launch/process/child.ts'
import { readSettings, type Settings } from '../../launch/settings.ts'
import { openCityFolder } from './city-folder.ts'

const firstPort = 9340
const portsOfCity = 10
const patienceMs = 180_000
const passedOn = ['HOME', 'LANG', 'PATH', 'TMPDIR', 'XDG_CACHE_HOME', 'DIME_TEMPORAL_CLI']

/** Starts a whole city for all journeys, as `npm start` does, and stops and forgets it at their end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await openCityFolder()
  const port = await freePorts(firstPort)
  const env = { ...known(), DIME_DATA: folder.data, DIME_PORT: String(port) }
  const up = Promise.withResolvers<void>()
  const city = await startChild({
    title: 'The city of the journeys',
    command: process.execPath,
    args: [join(root, 'launch', 'up.ts')],
    cwd: root,
    env,
    graceMs: 30_000,
    onStart: (pid) => folder.launcher.enter('launcher', pid),
    onLine: (line) => line.startsWith('The city is up') && up.resolve(),
  })
  const close = async () => {
    await city.close()
    folder.remove()
  }
  await inTime(city, up).catch(async (error: unknown) => {
    await close()
    throw error
  })
  tell(project, readSettings(env))
  return close
}

// Nothing else: a database or a server that other tests use must not become the city's.
function known(): Record<string, string | undefined> {
  return Object.fromEntries(passedOn.map((name) => [name, process.env[name]]))
}

async function inTime(city: Child, up: PromiseWithResolvers<void>): Promise<void> {
  const fail = (what: string) => up.reject(new Error(`The city ${what}:\n${city.tail()}`))
  const tooLate = setTimeout(() => fail('is not up in time'), patienceMs)
  void city.exited.then((how) => fail(`ended with ${how}`))
  await up.promise.finally(() => clearTimeout(tooLate))
}

function tell(project: TestProject, { data, addresses, ports }: Settings): void {
  const secret = readFileSync(join(data, 'secret'), 'utf8').trim()
  const { kernel, citySite, companySite } = addresses
  const password = demoPassword(secret)
  const database = postgresUrl(ports.postgres.number, secret)
  const mails = join(data, 'mail')
  project.provide('city', { kernel, citySite, companySite, password, secret, mails, database })
}

/** The first of a row of ports that are all free, so that two runs do not meet. */
async function freePorts(from: number): Promise<number> {
  const row = Array.from({ length: portsOfCity }, (_, place) => from + place)
  const free = await Promise.all(row.map(isFree))
  return free.every(Boolean) ? from : freePorts(from + portsOfCity)
}
