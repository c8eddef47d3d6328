import { figureTable, type Figure } from '../figure.ts'
import { serving, startOwnCity } from '../own-city.ts'
import { acknowledgements } from './acknowledgements.ts'
import { dueDates } from './due-dates.ts'
import { growth } from './growth.ts'
import { movePace } from './move-pace.ts'
import { openTickets } from './open-tickets.ts'
import { openSite, type Site } from './site.ts'
import { workflowCost } from './workflow-cost.ts'

const open = 10_000
const tickets = 160

type Say = (text: string) => void

/** How many due dates a thread reckons, against how many it must. */
export async function benchClock(say: Say): Promise<void> {
  say(`\n${figureTable('The legal clock', dueDates())}\n`)
}

/** What tickets with their workflows cost, on a city of its own, against what they may cost. */
export function benchWorkflows(say: Say, rounds: number): Promise<void> {
  return onSite(say, 'Tickets and their workflows', async (site) => [
    ...(await workflowCost(site, { rounds, tickets })),
    await movePace(site),
    await acknowledgements(site),
  ])
}

/** What the processes of a city of its own hold, with many tickets open. */
export function benchOpen(say: Say): Promise<void> {
  return onSite(say, 'Open tickets', async (site) => [await openTickets(site, open)])
}

/** What a ticket's life costs in a fuller record, on a city of its own. */
export function benchGrowth(say: Say): Promise<void> {
  return onSite(say, 'A fuller record', growth)
}

async function onSite(
  say: Say,
  heading: string,
  measure: (site: Site) => Promise<Figure[]>,
): Promise<void> {
  const city = await startOwnCity(serving, say)
  try {
    const site = await openSite(city)
    say(`\n${figureTable(heading, await measure(site))}\n`)
    await site.close()
  } finally {
    await city.close()
  }
}
