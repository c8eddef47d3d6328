import type { Figure } from '../figure.ts'
import { cpuOf } from '../processes.ts'
import { median } from '../shoot.ts'
import { startBareTickets } from './bare-tickets.ts'
import { liveTicket } from './dime-tickets.ts'
import { liveMany, type Crowd } from './live-many.ts'
import type { Site } from './site.ts'

/** How much is measured. */
export interface CostExtent {
  readonly rounds: number
  readonly tickets: number
}

const callers = 16

/**
 * What tickets cost with DiMe and with bare workflows of the same steps, both in turn in one city: the server’s
 * processor time at the same pace, and how many a second at full speed.
 */
export async function workflowCost(site: Site, { rounds, tickets }: CostExtent): Promise<Figure[]> {
  const { city, client } = site
  const address = city.env['TEMPORAL_ADDRESS'] ?? ''
  const bare = await startBareTickets(client, {
    databaseUrl: city.env['DATABASE_URL'] ?? '',
    address,
  })
  const turn = (live: () => Promise<void>, { count = tickets, pace = Infinity } = {}) =>
    measure(live, { crowd: { count, callers, pace }, temporal: city.pidOf('temporal') })
  const dime = () => liveTicket(site)
  try {
    // As after a city's first minutes: until then engines compile more than they work.
    for (const live of [dime, bare.live]) await turn(live, { count: 2 * tickets })
    const rounded: Round[] = []
    for (let round = 0; round < rounds; round += 1) {
      const lived = await turn(dime)
      const atThatPace = await turn(bare.live, { pace: lived.rate })
      rounded.push({ dime: lived, bare: await turn(bare.live), atThatPace })
    }
    return figuresOf(rounded)
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

interface Round {
  readonly dime: Turn
  /** As fast as they can be lived. */
  readonly bare: Turn
  /** As fast as DiMe lived its own: a server that has less to do spends more on each. */
  readonly atThatPace: Turn
}

async function measure(
  live: () => Promise<void>,
  { crowd, temporal }: { crowd: Crowd; temporal: number },
): Promise<Turn> {
  const used = cpuOf(temporal)
  const rate = await liveMany(live, crowd)
  return { cpu: (cpuOf(temporal) - used) / crowd.count, rate }
}

function figuresOf(rounds: readonly Round[]): Figure[] {
  const middle = (of: (round: Round) => number) => median(rounds.map(of))
  const said = (of: (round: Round) => number) => middle(of).toFixed(1)
  const cpu = `${said(({ dime }) => dime.cpu)} against ${said(({ atThatPace }) => atThatPace.cpu)} ms`
  const rate = `${said(({ dime }) => dime.rate)} against ${said(({ bare }) => bare.rate)} a second`
  return [
    {
      title: `A ticket of four steps, of the Temporal server’s CPU (${cpu})`,
      value: middle(({ dime, atThatPace }) => dime.cpu / atThatPace.cpu),
      limit: 1.3,
      unit: 'of a bare workflow',
    },
    {
      title: `The time it takes where many are lived (${rate})`,
      value: middle(({ dime, bare }) => bare.rate / dime.rate),
      limit: 1 / 0.8,
      unit: 'of a bare workflow',
    },
  ]
}
