import { rememberingLender, taskFor } from '../../../core/plugin/fixtures/lender.ts'
import greeter from '../../../core/plugin/fixtures/greeter.ts'
import { startHost } from '../../../core/plugin/host/host.ts'
import { laidOut } from '../table.ts'
import { cheapest, measureCrossing, type Cost, type Way } from './measure-crossing.ts'

const entry = new URL('../../../core/plugin/fixtures/greeter.ts', import.meta.url)
const mostOver = 20
const calls = 20_000

/** What it costs to ask a plugin in its thread or process, against a call in this one, in one run. */
export async function benchPlugins(say: (text: string) => void, rounds: number): Promise<void> {
  const lent = rememberingLender()
  const hosts = {
    thread: await startHost({ entry, lent, isolation: 'thread' }),
    process: await startHost({ entry, lent, isolation: 'process' }),
  }
  const ways: Readonly<Record<string, Way>> = {
    'in the kernel itself': () => greeter.activities.greet(task),
    'in a thread': (asked) => hosts.thread.call('greet', asked),
    'in a process': (asked) => hosts.process.call('greet', asked),
  }
  try {
    say(`\n${crossingTable(await measureAll(ways, rounds))}\n`)
  } finally {
    await Promise.all([hosts.thread.stop(0), hosts.process.stop(0)])
  }
}

const { ticket, ...place } = taskFor('venezia')
const task = { ...place, ticket: { ...ticket, answers: { words: 'x'.repeat(1000) } } }

async function measureAll(ways: Readonly<Record<string, Way>>, rounds: number) {
  const costs = new Map<string, Cost[]>()
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const cost = await measureCrossing(way, task, calls)
      // The first round warms up.
      if (round > 0) costs.set(name, [...(costs.get(name) ?? []), cost])
    }
  }
  return [...costs].map(([name, all]) => ({ name, cost: cheapest(all) }))
}

function crossingTable(all: readonly { name: string; cost: Cost }[]): string {
  const here = all[0]?.cost.cpu ?? 0
  const rows = all.map(({ name, cost }) => {
    const over = cost.cpu - here
    const verdict = over <= mostOver ? 'kept' : 'MISSED'
    return [name, cost.cpu.toFixed(1), over.toFixed(1), cost.perSecond.toFixed(0), verdict]
  })
  const head = ['Asking a plugin, 1 KB', 'CPU µs', `over (≤ ${mostOver})`, 'calls/s', '']
  return laidOut([head, ...rows])
}
