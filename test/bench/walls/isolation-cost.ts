import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import { planName } from '../../../core/database/plan-name.ts'
import type { Statement } from '../recording.ts'
import { median } from '../shoot.ts'
import type { Figure } from '../figure.ts'

const rounds = 20
const requests = 50
const limit = 0.15

/** A request as the record sees it: of which tenant, in which statements. */
export interface Recorded {
  readonly title: string
  readonly tenant: string
  readonly statements: readonly Statement[]
}

/** The two ways to the same rows: behind the walls, and as the owner, for whom there are none. */
export interface Ways {
  readonly walled: string
  readonly open: string
}

/**
 * How much more the same statements cost with a tenant set and its policies than without either, PostgreSQL
 * and client together; both in turn, so that whatever else the machine does strikes both alike.
 */
export async function isolationCost({ walled, open }: Ways, recorded: Recorded): Promise<Figure> {
  const { tenant, statements, title } = recorded
  const [behind, before] = [await connected(walled), await connected(open)]
  const begin = `begin; select set_config('app.tenant', '${tenant}', true)`
  const more: number[] = []
  for (let round = 0; round < rounds + 2; round += 1) {
    const walledIn = await spent(behind, { begin, statements })
    const without = await spent(before, { begin: 'begin', statements })
    if (round >= 2) more.push(walledIn - without)
  }
  await Promise.all([behind.client.end(), before.client.end()])
  return { title: `Walls around ${title}`, value: median(more), limit, unit: 'ms of CPU' }
}

interface Connected {
  readonly client: Client
  readonly pid: number
}

async function connected(connectionString: string): Promise<Connected> {
  const client = new Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  return { client, pid: rows[0]?.pid ?? 0 }
}

interface Work {
  readonly begin: string
  readonly statements: readonly Statement[]
}

async function spent({ client, pid }: Connected, { begin, statements }: Work): Promise<number> {
  const [begun, backend] = [process.cpuUsage(), ofBackend(pid)]
  for (let request = 0; request < requests; request += 1) {
    await client.query(begin)
    for (const { text, values } of statements)
      await client.query({ text, values: [...values], ...planName(text) })
    await client.query('rollback')
  }
  const { user, system } = process.cpuUsage(begun)
  return ((user + system) / 1_000 + ofBackend(pid) - backend) / requests
}

/** The processor time of one backend, in milliseconds, finer than its ticks. */
const ofBackend = (pid: number) =>
  Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1_000_000
