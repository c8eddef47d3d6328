import { Client } from 'pg'
import {
  applyTenants,
  createSecrets,
  declaredPlugins,
  hashPassword,
  openCity,
  readConfiguration,
} from '@dime/core/running'
import { tenants } from '@dime/tenants'
import pino from 'pino'
import { demoPassword } from './demo-password.ts'
import { onDemoSites } from './demo-sites.ts'
import { makeSheetsFindable } from './make-sheets-findable.ts'
import { seedDemoMandates } from './seed-mandates.ts'

const configuration = readConfiguration(process.env)
const owner = new Client({ connectionString: configuration.databaseUrl })
await owner.connect()

const isWithoutPassword = 'password_hash is null and not is_live'
const here = onDemoSites(tenants, process.env['DIME_SITES'])
const cities = here.filter(({ kind }) => kind === 'city').map(({ slug }) => slug)
const changes = await applyTenants(owner, here, createSecrets(configuration.secret))
for (const { slug } of here) tell(slug)
await giveDemoPasswords()
await runSamples()
await giveMandates()
await owner.end()
if (changes.some(({ table }) => table === 'sheet'))
  await makeSheetsFindable(configuration.databaseUrl, configuration.secret)

/** One line for a tenant in which anything differs: `venezia: 160 office added, 650 staff added`. */
function tell(slug: string): void {
  const titles = changes
    .filter(({ tenant }) => tenant === slug)
    .map(({ table, what }) => `${table} ${what}`)
  const counts = [...new Set(titles)].map(
    (title) => `${titles.filter((other) => other === title).length} ${title}`,
  )
  if (counts.length > 0) console.info(`${slug}: ${counts.join(', ')}`)
}

/** One hash for all: it is the same password. Whoever was invited here chooses their own. */
async function giveDemoPasswords(): Promise<void> {
  const { rowCount } = await owner.query(`select from staff where ${isWithoutPassword} limit 1`)
  if (!rowCount) return
  const hash = await hashPassword(demoPassword(configuration.secret))
  await owner.query(`update staff set password_hash = $1 where ${isWithoutPassword}`, [hash])
}

async function runSamples(): Promise<void> {
  const plugins = await declaredPlugins(configuration.plugins)
  const samples = plugins.flatMap((plugin) => plugin.samples ?? [])
  const { rows } = await owner.query<{ id: string }>('select id from tenant where slug = any($1)', [
    cities,
  ])
  for (const { id } of rows) {
    await owner.query('begin')
    await owner.query(`select set_config('app.tenant', $1, true)`, [id])
    for (const { sql, values } of samples) await owner.query(sql, [...values])
    await owner.query('commit')
  }
}

/** Once: who has mandates keeps them, those that were revoked as well. */
async function giveMandates(): Promise<void> {
  const { rowCount } = await owner.query('select from mandate limit 1')
  if (rowCount) return
  const city = await openCity(configuration, pino({ level: 'warn' }))
  await seedDemoMandates(city.kernel, cities)
  await city.close()
}
