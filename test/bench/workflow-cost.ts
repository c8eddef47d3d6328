import { Client, Connection } from '@temporalio/client'
import { Client as Database } from 'pg'
import { letIn } from '../faults/people.ts'
import { startBareTickets } from './bare-tickets.ts'
import { liveTicket } from './dime-tickets.ts'
import type { OwnCity } from './own-city.ts'
import { cpuOf } from './processes.ts'
import { median } from './shoot.ts'

/** What tickets cost with DiMe and with bare workflows of the same steps. */
export interface WorkflowCost {
  /** Milliseconds of the Temporal server’s processor a ticket. */
  readonly cpu: { readonly dime: number; readonly bare: number; readonly ratio: number }
  /** Whole tickets a second. */
  readonly rate: { readonly dime: number; readonly bare: number; readonly ratio: number }
}

/** How much is measured. */
export interface CostExtent {
  readonly rounds: number
  readonly tickets: number
}

const callers = 16

/** Lives tickets on both, in turn, in one city: parts postgres, temporal, migration, seeding, kernel, bundle, workflows. */
export async function compareWorkflows(
  city: OwnCity,
  { rounds, tickets }: CostExtent,
): Promise<WorkflowCost> {
  const databaseUrl = city.env['DATABASE_URL'] ?? ''
  const address = city.env['TEMPORAL_ADDRESS'] ?? ''
  const owner = new Database({ connectionString: databaseUrl })
  await owner.connect()
  const people = await letIn(owner, databaseUrl, city.secret)
  const tenant = await idOf(owner, `select id from tenant where slug = 'venezia'`)
  const connection = await Connection.connect({ address })
  const client = new Client({ connection })
  const bare = await startBareTickets(client, { databaseUrl, address })
  const where = { kernel: city.kernel, people, client, tenant }
  const turn = (live: () => Promise<void>, count = tickets) =>
    measure(live, { count, temporal: city.pidOf('temporal') })
  const dime = () => liveTicket(where)
  try {
    await turn(dime, callers)
    await turn(bare.live, callers)
    const pairs: { dime: Turn; bare: Turn }[] = []
    for (let round = 0; round < rounds; round += 1)
      pairs.push({ dime: await turn(dime), bare: await turn(bare.live) })
    return { cpu: compared(pairs, 'cpu'), rate: compared(pairs, 'rate') }
  } finally {
    await bare.close()
    await Promise.all([connection.close(), owner.end()])
  }
}

interface Turn {
  readonly cpu: number
  readonly rate: number
}

async function measure(
  live: () => Promise<void>,
  { count, temporal }: { count: number; temporal: number },
): Promise<Turn> {
  const [begun, used] = [Date.now(), cpuOf(temporal)]
  let left = count
  const caller = async () => {
    while (left > 0) {
      left -= 1
      await live()
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  const seconds = (Date.now() - begun) / 1_000
  return { cpu: (cpuOf(temporal) - used) / count, rate: count / seconds }
}

function compared(pairs: readonly { dime: Turn; bare: Turn }[], of: keyof Turn) {
  return {
    dime: median(pairs.map(({ dime }) => dime[of])),
    bare: median(pairs.map(({ bare }) => bare[of])),
    ratio: median(pairs.map(({ dime, bare }) => dime[of] / bare[of])),
  }
}

async function idOf(owner: Database, text: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(text)
  return rows[0]?.id ?? ''
}
