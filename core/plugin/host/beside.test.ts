import { describe, expect, it } from 'vitest'
import { hostsForTests } from '../fixtures/hosts.ts'
import { taskFor } from '../fixtures/lender.ts'
import { patient } from '../fixtures/patient.ts'
import type { Host } from './host.ts'

const open = hostsForTests()
const task = taskFor('venezia')

/** Asks one call after the other, with a rest between; tells which failed, and what one cost the kernel’s thread, in ms. */
async function askOften(host: Host, asked: number) {
  const failed: number[] = []
  const before = process.threadCpuUsage()
  for (let call = 0; call < asked; call += 1) {
    await host.call('greet', task).catch(() => failed.push(call))
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  const { user, system } = process.threadCpuUsage(before)
  return { failed, cost: (user + system) / 1_000 / asked }
}

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
    ])('by %s answers every call, and takes little of the kernel for itself', async (activity) => {
      const { host } = await open('greeter', { limits: patient })
      const quiet = await askOften(host, 150)
      const { host: hostile } = await open('hostile', { isolation, limits: { heapMb: 128 } })
      const stop = misbehave(hostile, activity)
      const beside = await askOften(host, 300)
      await stop()
      expect(beside.failed).toEqual([])
      // A tenth of that is usual; a flood of which a hundred times as much is let through costs more.
      expect(beside.cost).toBeLessThan(Math.max(3, 5 * quiet.cost))
    })
  },
)
