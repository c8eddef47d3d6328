import { connect } from 'node:net'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Connection } from '@temporalio/client'
import { explain, reasonOf } from '../explain.ts'
import { startChild, type Child } from '../process/child.ts'

/** What a Temporal server of our own is started with. */
export type TemporalOptions = {
  /** The path of the `temporal` program, from `findTemporalServer`. */
  program: string
  folder: string
  port: number
  uiPort: number
  log?: string
  onStart?: (pid: number) => () => void
}

/** A running Temporal server: where workers dial and where people look. */
export type Temporal = Child & { address: string; uiUrl: string }

/** Promises a Temporal server that keeps its histories in a file and answers on loopback only. */
export async function startTemporal(options: TemporalOptions): Promise<Temporal> {
  const { program, folder, port, uiPort } = options
  const address = `127.0.0.1:${port}`
  mkdirSync(folder, { recursive: true })
  const child = await startChild({
    title: 'Temporal',
    command: program,
    args: serverArguments(options),
    env: { GOMEMLIMIT: softLimit, ...process.env },
    givesWay: true,
    ...(options.log && { log: options.log }),
    ...(options.onStart && { onStart: options.onStart }),
  })
  try {
    await untilReady(address, child)
  } catch (error) {
    await child.close()
    throw error
  }
  return { ...child, address, uiUrl: `http://localhost:${uiPort}` }
}

// A log that is written ahead is synced once for each commit, where a journal is three times: a commit holds
// as surely, and the server starts four times as many workflows a second with half the processor.
const filePragmas = ['journal_mode=wal', 'synchronous=full'] as const

// Tickets wait for days: what is kept in memory of a workflow that sleeps is read again when it wakes.
const cacheSettings = [
  'history.hostLevelCacheMaxSize=512',
  'history.eventsHostLevelCacheMaxSizeBytes=16777216',
] as const

// Beyond this Go's collector works harder rather than letting its garbage grow.
const softLimit = '320MiB'

function serverArguments({ folder, port, uiPort }: TemporalOptions): string[] {
  const flags = {
    ip: '127.0.0.1',
    port: String(port),
    'ui-port': String(uiPort),
    'db-filename': join(folder, 'temporal.sqlite'),
    namespace: 'default',
    'search-attribute': 'TenantId=Keyword',
    'log-level': 'warn',
  }
  const words = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])
  const pragmas = filePragmas.flatMap((pragma) => ['--sqlite-pragma', pragma])
  const settings = cacheSettings.flatMap((setting) => ['--dynamic-config-value', setting])
  return ['server', 'start-dev', ...words, ...pragmas, ...settings]
}

async function untilReady(address: string, child: Child): Promise<void> {
  let ended: string | undefined
  void child.exited.then((how) => (ended = how))
  const deadline = Date.now() + 60_000
  for (;;) {
    if (ended !== undefined) throw explain(`Temporal stopped (${ended}).\n${child.tail()}`)
    const answer = await serverVersion(address).then(() => 'ready', reasonOf)
    if (answer === 'ready') return
    if (Date.now() > deadline) throw explain(`Temporal does not answer: ${answer}`)
    await sleep(100)
  }
}

/** Promises the version of the server at an address, whose namespace is there to be used. */
export async function serverVersion(address: string): Promise<string> {
  await dial(address)
  const connection = await Connection.connect({ address, connectTimeout: 2_000 })
  try {
    await connection.workflowService.describeNamespace({ namespace: 'default' })
    const info = await connection.workflowService.getSystemInfo({})
    return info.serverVersion ?? 'unknown'
  } finally {
    await connection.close()
  }
}

/** A refused dial is told at once, where the client would wait and try again. */
function dial(address: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const [host = '127.0.0.1', port] = address.split(':')
  const socket = connect({ host, port: Number(port), timeout: 2_000 })
  socket.once('connect', resolve).once('error', reject).once('timeout', reject)
  return promise.finally(() => socket.destroy())
}
