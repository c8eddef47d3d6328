import { sealedAtOnce, type Sealer } from '@dime/core/running'
import { describe, expect, it } from 'vitest'
import { took } from '../../core/testing/took.ts'
import { startSealing } from './sealing.ts'

/** An audit in memory. */
function audit(waiting: number): Sealer & { batches: number[] } {
  let left = waiting
  const batches: number[] = []
  return {
    batches,
    async seal() {
      const sealed = Math.min(left, sealedAtOnce)
      left -= sealed
      if (sealed > 0) batches.push(sealed)
      return sealed
    },
    close: async () => undefined,
  }
}

describe('the sealing', () => {
  it('takes batch after batch without a rest while lines wait', async () => {
    const sealer = audit(2 * sealedAtOnce + 1)
    const sealing = startSealing(sealer, () => undefined)
    const batches = () => expect.poll(() => sealer.batches).toHaveLength(3)
    expect(await took(batches)).toBeLessThan(400)
    await sealing.stop()
    expect(sealer.batches).toEqual([sealedAtOnce, sealedAtOnce, 1])
  })

  it('goes on after trouble', async () => {
    const sealer = audit(1)
    const troubles: unknown[] = []
    const seal = async () => {
      if (troubles.length === 0) throw new Error('The record is away')
      return sealer.seal()
    }
    const sealing = startSealing({ ...sealer, seal }, (error) => troubles.push(error))
    await expect.poll(() => sealer.batches).toEqual([1])
    await sealing.stop()
    expect(troubles).toHaveLength(1)
  })
})
