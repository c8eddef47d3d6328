import { afterAll, describe, expect, it } from 'vitest'
import { hostileCity } from '../faults/plugins/hostile-city.ts'
import { p99 } from '../faults/plugins/steady.ts'
import type { Felt } from '../faults/plugins/main-thread.ts'

const lastsMs = 6_000
const rounds = 12
const more = 1.2

const city = hostileCity()

/** What was felt in all stretches together. */
const together = (all: readonly Felt[]) => ({
  p99: p99(all.flatMap(({ waits }) => waits)),
  cpu: all.reduce((sum, { cpu }) => sum + cpu, 0) / all.length,
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
})

describe('those who ask other plugins', () => {
  const abuses = ['throwing', 'exiting', 'looping', 'allocating', 'flooding', 'huge']
  const felt = new Map(['good', ...abuses].map((way): [string, Felt[]] => [way, []]))
  const by = (way: string) => together(felt.get(way) ?? [])
  afterAll(() => console.table(Object.fromEntries([...felt.keys()].map((way) => [way, by(way)]))))

  // Every round has every way, so that what else the machine does falls on all of them.
  it('are asked beside each way to do harm, again and again', async () => {
    for (let round = 0; round < rounds; round += 1)
      for (const way of ['good', ...abuses.slice(0, 3), 'good', ...abuses.slice(3)]) {
        felt.get(way)?.push(await city().feelBeside(way, lastsMs))
        await city().desk.change({ plugin: 'hostile', to: null })
        await city().serves('1.0.0')
      }
  }, 1_800_000)

  it.each(abuses)('do not feel one that goes on %s', (abuse) => {
    const [quiet, beside] = [by('good'), by(abuse)]
    expect(beside.failed).toBe(0)
    for (const figure of ['cpu', 'p99'] as const)
      expect(beside[figure]).toBeLessThan(more * quiet[figure])
  })
})
