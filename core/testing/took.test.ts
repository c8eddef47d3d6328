import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { took } from './took.ts'

const standStill = (milliseconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

function workFor(milliseconds: number) {
  const before = process.cpuUsage()
  while (process.cpuUsage(before).user < milliseconds * 1_000);
}

describe('what something took', () => {
  it('is its work', async () => {
    expect(await took(() => workFor(200))).toBeGreaterThanOrEqual(200)
  })

  it('is its waiting', async () => {
    expect(await took(() => sleep(1_000))).toBeGreaterThan(200)
  })

  it('is not what passes while the machine stands still', async () => {
    expect(await took(() => standStill(1_000))).toBeLessThan(500)
  })
})
