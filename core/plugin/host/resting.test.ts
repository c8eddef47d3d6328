import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPatiently } from '../fixtures/patient.ts'
import { taskOf } from '../trial.ts'
import type { Host } from './host.ts'

const entry = new URL('../fixtures/greeter.ts', import.meta.url)
const limits = { restAfterMs: 400, weighEveryMs: 50 }

let host: Host
beforeAll(async () => void (host = await startPatiently({ entry, limits })))
afterAll(() => host.stop(0))

const greet = () => host.call('greet', taskOf({ answers: { name: 'Ada' } }))
const untilRested = async () => {
  while (host.health().memoryMb > 0) await sleep(20)
}

describe('a plugin that nobody asks', () => {
  it('holds no memory after a while, and still serves', async () => {
    await greet()
    await sleep(100)
    expect(host.health().memoryMb).toBeGreaterThan(0)
    await untilRested()
    expect(host.health()).toMatchObject({ serves: true, restarts: 0, errors: 0 })
  })

  it('is woken by whoever comes, once for all who come together', async () => {
    await untilRested()
    const answers = await Promise.all([greet(), greet(), greet()])
    expect(answers).toHaveLength(3)
    expect(host.health()).toMatchObject({ serves: true, restarts: 0, errors: 0 })
  })
})

describe('a plugin that somebody asks again and again', () => {
  it('does not rest', async () => {
    for (let turn = 0; turn < 12; turn += 1) {
      await greet()
      await sleep(80)
      expect(host.health().memoryMb).toBeGreaterThan(0)
    }
  })
})
