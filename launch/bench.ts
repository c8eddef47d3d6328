import { compareCity } from '../test/bench/compare-city.ts'
import { embedSizes } from '../test/bench/embed-size.ts'
import { startOwnCity, type OwnCity } from '../test/bench/own-city.ts'
import { benchPlugins } from '../test/bench/plugins/bench-plugins.ts'
import { memoryOf } from '../test/bench/processes.ts'
import { comparisonTable, sizeTable } from '../test/bench/table.ts'
import { benchWalls } from '../test/bench/walls/bench-walls.ts'
import {
  benchClock,
  benchGrowth,
  benchOpen,
  benchWorkflows,
} from '../test/bench/workflows/bench-workflows.ts'
import { root } from './city.ts'

const extent = {
  tickets: 10_000,
  rounds: Number(process.env['DIME_BENCH_ROUNDS'] ?? 3),
  seconds: Number(process.env['DIME_BENCH_SECONDS'] ?? 3),
}

/** What can be measured by itself, by the name that one says after `npm run bench`. */
const sections: Readonly<Record<string, () => Promise<void>>> = {
  requests: benchRequests,
  plugins: () => benchPlugins(say, extent.rounds),
  walls: () => benchWalls(say),
  clock: () => benchClock(say),
  workflows: () => benchWorkflows(say, extent.rounds),
  open: () => benchOpen(say),
  growth: () => benchGrowth(say),
}

/** `npm run bench [section]`: everything that is measured, or one section of it. */
async function bench(asked: readonly string[]): Promise<void> {
  const unknown = asked.find((name) => !sections[name])
  if (unknown) throw new Error(`${unknown} is no section: ${Object.keys(sections).join(', ')}`)
  for (const [name, section] of Object.entries(sections))
    if (asked.length === 0 || asked.includes(name)) await section()
}

/** DiMe beside a bare server with the same statements, on a city of its own. */
async function benchRequests(): Promise<void> {
  const city = await startOwnCity('postgres,migration,seeding,interface,plugins,kernel', say)
  try {
    say(`\n${comparisonTable(await compareCity(city, extent))}\n`)
    await city.add('temporal,bundle,workflows')
    say(`\n${sizeTable('Memory, MB', memoryOfParts(city))}\n`)
    say(`\n${sizeTable('An embedding page, KB gzipped', embedSizes(root))}\n`)
  } finally {
    await city.close()
  }
}

function memoryOfParts(city: OwnCity): [string, number][] {
  const parts = ['kernel', 'workflows', 'temporal', 'postgres']
  return parts.map((part) => [part, memoryOf(city.pidOf(part))])
}

function say(text: string): void {
  process.stdout.write(text)
}

await bench(process.argv.slice(2))
process.exit(0)
