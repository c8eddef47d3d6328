import { Client } from 'pg'
import {
  applyTenants,
  createSecrets,
  declaredPlugins,
  dime,
  hashPassword,
  indexSheets,
  openCity,
  readConfiguration,
} from '@dime/core/running'
import { tenants } from '@dime/tenants'
import pino from 'pino'
import { demoPassword } from './demo-password.ts'
import { onDemoSites } from './demo-sites.ts'

const configuration = readConfiguration(process.env)
const owner = new Client({ connectionString: configuration.databaseUrl })
await owner.connect()

const here = onDemoSites(tenants, process.env['DIME_SITES'])
const changes = await applyTenants(owner, here, createSecrets(configuration.secret))
for (const [title, count] of counted(changes)) console.info(`${title}: ${count}`)
await giveDemoPasswords()
await runSamples()
await owner.end()
if (changes.some(({ table }) => table === 'sheet')) await makeSheetsFindable()

function counted(all: typeof changes): Map<string, number> {
  const titles = all.map(({ tenant, table, what }) => `${tenant}, ${table} ${what}`)
  return new Map(titles.map((title) => [title, titles.filter((other) => other === title).length]))
}

async function giveDemoPasswords(): Promise<void> {
  const hash = await hashPassword(demoPassword(configuration.secret))
  await owner.query('update staff set password_hash = $1 where password_hash is null', [hash])
}

async function runSamples(): Promise<void> {
  const plugins = await declaredPlugins(configuration.plugins)
  const samples = plugins.flatMap((plugin) => plugin.samples ?? [])
  const { rows } = await owner.query<{ id: string }>(
    `select id from tenant where profile->>'kind' = 'city'`,
  )
  for (const { id } of rows) {
    await owner.query('begin')
    await owner.query(`select set_config('app.tenant', $1, true)`, [id])
    for (const { sql, values } of samples) await owner.query(sql, [...values])
    await owner.query('commit')
  }
}

async function makeSheetsFindable(): Promise<void> {
  const city = await openCity(configuration, pino({ level: 'warn' }))
  const now = new Date()
  for (const tenant of await city.kernel.lent.tenants.all()) {
    await city.kernel.withRows({ tenant, actor: dime, locale: 'it', now }, indexSheets)
  }
  await city.close()
}
