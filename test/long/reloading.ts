import { setTimeout as sleep } from 'node:timers/promises'
import { rememberingLender } from '../../core/plugin/fixtures/lender.ts'
import { createPlugins } from '../../core/plugin/plugins.ts'

// Run by itself: `node --expose-gc reloading.ts <isolation> <reloads>…`; prints the memory after so many reloads each.
const [isolation, ...marks] = process.argv.slice(2)
const entry = new URL('../../plugins/companies/plugin.ts', import.meta.url)
const plugins = createPlugins({ lent: rememberingLender() })
const held: { reloads: number; rssMb: number; heapMb: number }[] = []

async function weigh(reloads: number): Promise<void> {
  for (let time = 0; time < 5; time += 1) {
    await sleep(200)
    globalThis.gc?.()
  }
  const { rss, heapUsed, external } = process.memoryUsage()
  const mb = (bytes: number) => Math.round((bytes / 1024 / 1024) * 10) / 10
  held.push({ reloads, rssMb: mb(rss), heapMb: mb(heapUsed + external) })
}

const last = Math.max(...marks.map(Number))
for (let reloads = 0; reloads <= last; reloads += 1) {
  await plugins.load(entry, isolation === 'process' ? 'process' : undefined)
  // No faster than versions leave: of those that wait to, some memory is never given back to the system.
  while (plugins.draining('companies').length > 0) await sleep(50)
  if (marks.includes(String(reloads))) await weigh(reloads)
}
await plugins.close()
process.stdout.write(JSON.stringify(held))
