import { describe, expect, it } from 'vitest'
import { median } from '../bench/shoot.ts'
import { hostileCity } from '../faults/plugins/hostile-city.ts'
import type { Felt } from '../faults/plugins/main-thread.ts'

const lastsMs = 6_000
const rounds = 5
const more = 1.2

const city = hostileCity()

const middle = (felt: readonly Felt[], figure: keyof Felt) => median(felt.map((one) => one[figure]))

describe('those who ask other plugins', () => {
  it.each(['throwing', 'exiting', 'looping', 'allocating', 'flooding', 'huge'])(
    'do not feel one that goes on %s',
    async (route) => {
      const quiet: Felt[] = []
      const beside: Felt[] = []
      for (let round = 0; round < rounds; round += 1) {
        quiet.push(await city().feelBeside('good', lastsMs))
        beside.push(await city().feelBeside(route, lastsMs))
        await city().desk.change({ plugin: 'hostile', to: null })
        await city().serves('1.0.0')
      }
      const told = (figure: keyof Felt) => [middle(quiet, figure), middle(beside, figure)]
      console.info(route, { p99: told('p99'), cpu: told('cpu') })
      for (const { failed } of [...quiet, ...beside]) expect(failed).toBe(0)
      for (const figure of ['cpu', 'p99'] as const)
        expect(middle(beside, figure)).toBeLessThan(more * middle(quiet, figure))
    },
    300_000,
  )
})
