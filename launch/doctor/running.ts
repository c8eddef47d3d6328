import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { explain } from '../explain.ts'
import { masterSecret } from '../secret.ts'
import type { Settings } from '../settings.ts'
import { postgresUrl } from '../postgres/start-postgres.ts'
import { serverVersion } from '../temporal/start-temporal.ts'
import { examine, type Finding } from './finding.ts'

const start = 'Start the city with npm start.'

/** Looks at the parts of a city that runs, or that somebody else runs for it. */
export async function examineRunning(settings: Settings): Promise<Finding[]> {
  const { addresses, external, ports } = settings
  const temporal = external.temporal ?? `127.0.0.1:${ports.temporal.number}`
  const issuer = `${addresses.identity}/.well-known/openid-configuration`
  return Promise.all([
    examine('PostgreSQL', () => postgresVersion(settings), start),
    examine(
      'Temporal',
      async () => `server ${await serverVersion(temporal)} at ${temporal}`,
      start,
    ),
    examine('Search', () => search(external.search), 'See that MEILI_URL and MEILI_KEY are right.'),
    examine('Kernel', () => health(addresses.kernel), `${start} Its log tells more.`),
    examine('Workflow process', () => workflowProcess(settings), `${start} Its log tells more.`),
    examine('Identity provider', () => answer(issuer), start),
    examine("City's site", () => answer(addresses.citySite), start),
    examine("Company's site", () => answer(addresses.companySite), start),
  ])
}

async function postgresVersion({ data, secret, external, ports }: Settings): Promise<string> {
  // A doctor changes nothing: a folder without its secret is not given one here.
  const isNew = external.database === undefined && !existsSync(join(data, 'run'))
  if (isNew) throw explain('does not run')
  const url = external.database ?? postgresUrl(ports.postgres.number, masterSecret(data, secret))
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query('show server_version')
    return `version ${rows[0].server_version}`
  } finally {
    await client.end()
  }
}

async function search(url: string | undefined): Promise<string> {
  return url === undefined ? 'PostgreSQL’s own' : answer(`${url}/health`)
}

async function health(kernel: string): Promise<string> {
  const response = await get(`${kernel}/health`)
  const body = await response.text()
  if (JSON.parse(body).status === 'ok') return `well at ${kernel}: ${body}`
  throw explain(`not well: ${body}`)
}

function workflowProcess({ data }: Settings): string {
  const ledger = join(data, 'run')
  const entries = existsSync(ledger) ? readdirSync(ledger) : []
  const entry = entries.find((name) => name.startsWith('workflows-'))
  if (entry === undefined) throw explain('does not run')
  return `process ${entry.replace(/\D/g, '')}`
}

async function answer(url: string): Promise<string> {
  const { status } = await get(url)
  if (status === 200) return `answers at ${new URL(url).origin}`
  throw explain(`${url} answers ${status}`)
}

async function get(url: string): Promise<Response> {
  return fetch(url, { signal: AbortSignal.timeout(3_000) }).catch((cause: unknown) => {
    throw explain(`nothing answers at ${url}`, cause)
  })
}
