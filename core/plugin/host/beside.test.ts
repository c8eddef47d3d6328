import { describe, expect, it } from 'vitest'
import { hostsForTests } from '../fixtures/hosts.ts'
import { taskFor } from '../fixtures/lender.ts'
import type { Host } from './host.ts'

const open = hostsForTests()
const task = taskFor('venezia')

interface Load {
  readonly times: number[]
  readonly failed: number[]
}

/** Asks one call after the other, with a rest between, and notes how long each took. */
async function askOften(host: Host, asked: number): Promise<Load> {
  const load: Load = { times: [], failed: [] }
  for (let call = 0; call < asked; call += 1) {
    const begun = performance.now()
    await host.call('greet', task).catch(() => load.failed.push(call))
    load.times.push(performance.now() - begun)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  return load
}

const p99 = ({ times }: Load) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? 0

/** Misbehaves again and again until it is told to stop. */
function misbehave(host: Host, activity: string) {
  const until = { isOver: false }
  const again = async () => {
    while (!until.isOver) {
      await host.call(activity, task).catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const done = again()
  return async () => {
    until.isOver = true
    await host.stop(0)
    await done
  }
}

describe.each(['thread', 'process'] as const)(
  'a plugin beside one that misbehaves in a %s',
  (isolation) => {
    it.each([
      'loop',
      'exit',
      'allocate',
      'allocateBuffers',
      'flood',
      'shout',
      'answerMuch',
      'throwWords',
    ])('by %s answers every call, and none waits for the other', async (activity) => {
      const { host } = await open('greeter')
      const quiet = await askOften(host, 150)
      const { host: hostile } = await open('hostile', { isolation, limits: { heapMb: 128 } })
      const stop = misbehave(hostile, activity)
      const beside = await askOften(host, 300)
      await stop()
      expect(beside.failed).toEqual([])
      // Two cores are shared with whoever spins: what is measured is that nobody waits for the kernel's thread.
      expect(p99(beside)).toBeLessThan(Math.max(100, 20 * p99(quiet)))
    })
  },
)
