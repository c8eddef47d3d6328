import { openCity, readConfiguration } from '@dime/core/running'
import pino from 'pino'
import { startBare } from '../test/bench/bare.ts'
import { compare, type Comparison } from '../test/bench/compare.ts'
import { embedSizes } from '../test/bench/embed-size.ts'
import { startOwnCity, type OwnCity } from '../test/bench/own-city.ts'
import { memoryOf } from '../test/bench/processes.ts'
import { recordPlans } from '../test/bench/record-plans.ts'
import { setStage } from '../test/bench/stage.ts'
import { comparisonTable, sizeTable } from '../test/bench/table.ts'
import { root } from './city.ts'

const say = (text: string): void => void process.stdout.write(text)
const tickets = 10_000
const rounds = Number(process.env['DIME_BENCH_ROUNDS'] ?? 3)
const seconds = Number(process.env['DIME_BENCH_SECONDS'] ?? 3)

/** `npm run bench`: DiMe beside a bare server with the same statements, on a city of its own. */
async function bench(): Promise<void> {
  const city = await startOwnCity('postgres,migration,seeding,interface,kernel', say)
  try {
    say(`\n${comparisonTable(await measure(city))}\n`)
    await city.add('temporal,bundle,workflows')
    say(`\n${sizeTable('Memory, MB', memoryOfParts(city))}\n`)
    say(`\n${sizeTable('An embedding page, KB gzipped', embedSizes(root))}\n`)
  } finally {
    await city.close()
  }
}

async function measure(city: OwnCity): Promise<Comparison[]> {
  const ownerUrl = city.env['DATABASE_URL'] ?? ''
  const inside = await openCity(readConfiguration(city.env), pino({ level: 'warn' }))
  const staged = await setStage(inside, ownerUrl, tickets)
  const plans = await recordPlans(inside, staged)
  const { id: tenant } = await inside.kernel.lent.tenants.bySlug('venezia')
  await inside.close()
  const bare = await startBare({ plans, folder: city.settings.data, ownerUrl, tenant })
  const match = {
    dime: {
      url: (name: string) => `${city.kernel}/api/venezia/${name}`,
      pid: city.pidOf('kernel'),
    },
    bare: { url: (name: string) => `${bare.url}/${name}`, pid: bare.pid },
    postgres: city.pidOf('postgres'),
    rounds,
    seconds,
  }
  const compared: Comparison[] = []
  for (const workload of staged) compared.push(await compare(match, workload))
  await bare.close()
  return compared
}

function memoryOfParts(city: OwnCity): [string, number][] {
  const parts = ['kernel', 'workflows', 'temporal', 'postgres']
  return parts.map((part) => [part, memoryOf(city.pidOf(part))])
}

await bench()
process.exit(0)
