import type { Figure } from '../figure.ts'
import { cpuOf } from '../processes.ts'
import { median } from '../shoot.ts'
import { startBareTickets } from './bare-tickets.ts'
import { liveTicket } from './dime-tickets.ts'
import { liveMany } from './live-many.ts'
import type { Site } from './site.ts'

/** How much is measured. */
export interface CostExtent {
  readonly rounds: number
  readonly tickets: number
}

const callers = 16

/** What tickets cost with DiMe and with bare workflows of the same steps, both in turn in one city. */
export async function workflowCost(site: Site, { rounds, tickets }: CostExtent): Promise<Figure[]> {
  const { city, client } = site
  const address = city.env['TEMPORAL_ADDRESS'] ?? ''
  const bare = await startBareTickets(client, {
    databaseUrl: city.env['DATABASE_URL'] ?? '',
    address,
  })
  const turn = (live: () => Promise<void>, count = tickets) =>
    measure(live, { count, temporal: city.pidOf('temporal') })
  const dime = () => liveTicket(site)
  try {
    await turn(dime, callers)
    await turn(bare.live, callers)
    const pairs: Pair[] = []
    for (let round = 0; round < rounds; round += 1)
      pairs.push({ dime: await turn(dime), bare: await turn(bare.live) })
    return figuresOf(pairs)
  } finally {
    await bare.close()
  }
}

interface Turn {
  /** Milliseconds of the Temporal server's processor a ticket. */
  readonly cpu: number
  /** Whole tickets a second. */
  readonly rate: number
}

interface Pair {
  readonly dime: Turn
  readonly bare: Turn
}

async function measure(
  live: () => Promise<void>,
  { count, temporal }: { count: number; temporal: number },
): Promise<Turn> {
  const used = cpuOf(temporal)
  const rate = await liveMany(live, { count, callers })
  return { cpu: (cpuOf(temporal) - used) / count, rate }
}

function figuresOf(pairs: readonly Pair[]): Figure[] {
  const middle = (of: (pair: Pair) => number) => median(pairs.map(of))
  const beside = (of: keyof Turn) =>
    `${middle(({ dime }) => dime[of]).toFixed(1)} against ${middle(({ bare }) => bare[of]).toFixed(1)}`
  return [
    {
      title: `A ticket of four steps, of the Temporal server’s CPU (${beside('cpu')} ms)`,
      value: middle(({ dime, bare }) => dime.cpu / bare.cpu),
      limit: 1.3,
      unit: 'of a bare workflow',
    },
    {
      title: `The time it takes where many are lived (${beside('rate')} a second)`,
      value: middle(({ dime, bare }) => bare.rate / dime.rate),
      limit: 1 / 0.8,
      unit: 'of a bare workflow',
    },
  ]
}
