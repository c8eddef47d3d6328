import { openCity, readConfiguration, urlFor, createSecrets } from '@dime/core/running'
import type { City } from '@dime/core/running'
import pino from 'pino'
import type { OwnCity } from '../own-city.ts'
import { recordPlans } from '../record-plans.ts'
import { setStage } from '../stage.ts'
import { abilityCost } from './ability-cost.ts'
import { applyingAgain } from './applying-again.ts'
import type { Figure } from '../figure.ts'
import { isolationCost, type Ways } from './isolation-cost.ts'
import { listTimes, slowest } from './list-time.ts'

const tickets = 100_000
const lists = 200
const operator = 'teodora.malipiero@venezia.example'

/** Measures on a city of its own what walls and keys cost, with as many tickets as a year brings. */
export async function measureWalls(city: OwnCity): Promise<Figure[]> {
  const configuration = readConfiguration(city.env)
  const open = configuration.databaseUrl
  const walled = urlFor('dime_app', open, createSecrets(configuration.secret))
  const again = await applyingAgain(open, configuration.secret)
  const inside = await openCity(configuration, pino({ level: 'warn' }))
  try {
    return [...(await within(inside, { walled, open })), again]
  } finally {
    await inside.close()
  }
}

async function within(inside: City, ways: Ways): Promise<Figure[]> {
  const staged = await setStage(inside, ways.open, { tickets, operator })
  const plans = await recordPlans(inside, staged)
  const [first] = staged
  if (!first) throw new Error('Nothing was staged')
  const { caller } = first
  const around = (title: string, operation: string) => {
    const statements = plans[operation]?.statements ?? []
    return isolationCost(ways, { title, tenant: caller.tenant.id, statements })
  }
  const taken = await listTimes(inside.kernel, caller, lists)
  const { length } = caller.actor.assignments
  return [
    abilityCost(caller.actor),
    await around('the reading of a ticket', 'tickets.read'),
    await around('a list of 25', 'tickets.queue'),
    {
      title: `List of 25 with ${length} roles among ${tickets.toLocaleString('en')} tickets, p95`,
      value: slowest(taken),
      limit: 15,
      unit: 'ms',
    },
  ]
}
