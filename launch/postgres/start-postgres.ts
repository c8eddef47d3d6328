import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { deriveSecret } from '../secret.ts'
import { startChild, type Child } from '../process/child.ts'
import { explain, reasonOf } from '../explain.ts'
import { findAccount, under } from './account.ts'
import { findBinaries } from './binaries.ts'
import { ensureCluster, prepareFolder, stopLeftover } from './cluster.ts'

/** What a PostgreSQL of our own is started with. */
export type PostgresOptions = {
  folder: string
  port: number
  password: string
  log?: string
  /** For tests: forgets durability, which nobody reads after a run. */
  fast?: boolean
  onStart?: (pid: number) => () => void
}

/** A running PostgreSQL and the address its owner connects to. */
export type Postgres = Child & { url: string }

const user = 'dime'
const database = 'dime'

/**
 * Promises a PostgreSQL with an empty or kept database `dime`, ready to take connections on
 * loopback only. Makes the cluster at the first start and stops a server left by a killed one.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { folder, port, password } = options
  const programs = findBinaries()
  prepareFolder(folder)
  await stopLeftover(folder)
  const account = findAccount(programs.postgres, dirname(folder))
  await ensureCluster({ folder, user, password, initdb: programs.initdb }, account)
  const child = await startChild({
    title: 'PostgreSQL',
    cwd: '/',
    ...under(account, programs.postgres, serverArguments(options)),
    ...(options.log && { log: options.log }),
    ...(options.onStart && { onStart: options.onStart }),
    // The fast shutdown: ends sessions, writes everything, leaves nothing to recover.
    stopSignal: 'SIGINT',
    graceMs: 20_000,
  })
  const url = (name: string) => addressOf(port, password, name)
  try {
    await ensureDatabase(url, child)
  } catch (error) {
    await child.close()
    throw error
  }
  return { ...child, url: url(database) }
}

/** Gives the owner's address of a city's own PostgreSQL, whose password comes from the secret. */
export function postgresUrl(port: number, master: string): string {
  return addressOf(port, postgresPassword(master), database)
}

/** Gives the password of a city's own PostgreSQL. */
export function postgresPassword(master: string): string {
  return deriveSecret(master, 'postgres').toString('hex')
}

function addressOf(port: number, password: string, name: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${name}`
}

function serverArguments({ folder, port, fast }: PostgresOptions): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '128MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A record that fills for the first time is planned by what it holds now, not by what it held a minute ago.
    autovacuum_naptime: '5s',
    ...(fast && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return ['-D', folder, '-p', String(port), ...flags]
}

async function ensureDatabase(url: (name: string) => string, child: Child): Promise<void> {
  const client = await connectWhenReady(url('postgres'), child)
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [database])
    if (found.rowCount === 0) await client.query(`create database ${database}`)
  } finally {
    await client.end()
  }
}

async function connectWhenReady(url: string, child: Child): Promise<Client> {
  let ended: string | undefined
  void child.exited.then((how) => (ended = how))
  const deadline = Date.now() + 60_000
  for (;;) {
    const client = new Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (error) {
      await client.end().catch(() => undefined)
      if (ended !== undefined)
        throw explain(`PostgreSQL stopped (${ended}).\n${child.tail()}`, error)
      if (isRefusal(error) || Date.now() > deadline) throw unreachable(error)
      await sleep(100)
    }
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '28P01'
}

function unreachable(error: unknown): Error {
  return explain(
    isRefusal(error)
      ? 'PostgreSQL refuses the password: the secret is not the one this data was made with. Give the old DIME_SECRET back, or begin anew with npm start -- --reset.'
      : `PostgreSQL does not answer: ${reasonOf(error)}`,
    error,
  )
}
