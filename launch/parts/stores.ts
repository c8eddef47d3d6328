import { join } from 'node:path'
import { postgresPassword, startPostgres } from '../postgres/start-postgres.ts'
import { keepAlive } from '../process/keep-alive.ts'
import { findTemporalServer } from '../temporal/find-server.ts'
import { startTemporal } from '../temporal/start-temporal.ts'
import { logFile, planNode } from './node-child.ts'
import { runChild } from '../process/child.ts'
import type { City, Part, Started } from './part.ts'

/** PostgreSQL: the record. */
export const postgres: Part = {
  name: 'postgres',
  start: (city) =>
    city.report.step('PostgreSQL', async (add) => {
      const { data, ports, external } = city.settings
      if (external.database) return yours(add, 'DATABASE_URL')
      const options = {
        folder: join(data, 'postgres'),
        port: ports.postgres.number,
        password: postgresPassword(city.secret),
        log: logFile(city, 'postgres'),
        onStart: (pid: number) => city.ledger.enter('postgres', pid),
      }
      const kept = await keepAlive(() => startPostgres(options), {
        title: 'PostgreSQL',
        say: city.report.say,
      })
      add(`port ${options.port}`)
      return { env: { DATABASE_URL: kept.current().url }, close: kept.close }
    }),
}

/** Temporal: the clock. */
export const temporal: Part = {
  name: 'temporal',
  start: (city) =>
    city.report.step('Temporal', async (add) => {
      const { external } = city.settings
      if (external.temporal) return yours(add, 'TEMPORAL_ADDRESS')
      return startOwnTemporal(city, add)
    }),
}

function yours(add: (words: string) => void, variable: string): Started {
  add(`yours, from ${variable}`)
  return {}
}

async function startOwnTemporal(city: City, add: (words: string) => void): Promise<Started> {
  const { report, ledger, settings } = city
  const { cache, data, ports } = settings
  const program = await findTemporalServer({
    cache,
    env: city.env,
    say: report.say,
    onStart: (pid) => ledger.enter('build', pid),
  })
  const options = {
    program,
    folder: data,
    port: ports.temporal.number,
    uiPort: ports.temporalPage.number,
    log: logFile(city, 'temporal'),
    onStart: (pid: number) => ledger.enter('temporal', pid),
  }
  const kept = await keepAlive(() => startTemporal(options), { title: 'Temporal', say: report.say })
  add(`port ${options.port}`)
  return { env: { TEMPORAL_ADDRESS: kept.current().address }, close: kept.close }
}

/** The tables, brought to the newest version. */
export const migration: Part = {
  name: 'migration',
  async start(city) {
    const program = { name: 'migrate', title: 'The migration', file: 'core/migrate.ts' }
    await city.report.step('Migrating the tables', () => runChild(planNode(city, program)))
    return {}
  },
}

/** Organisations and demo data, put in once and kept. */
export const seeding: Part = {
  name: 'seeding',
  async start(city) {
    const program = { name: 'seed', title: 'The seeding', file: 'launch/seed.ts' }
    const onLine = (line: string) => city.report.say(`    ${line}`)
    const plan = { ...planNode(city, program), onLine }
    await city.report.step('Seeding organisations and demo data', () => runChild(plan))
    return {}
  },
}
