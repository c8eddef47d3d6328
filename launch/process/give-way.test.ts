import { readFileSync } from 'node:fs'
import { getPriority } from 'node:os'
import { expect, it } from 'vitest'
import { startChild } from './child.ts'

const sessionOf = (pid: number) => {
  try {
    return readFileSync(`/proc/${pid}/autogroup`, 'utf8').trim()
  } catch {
    return 'no sessions here: nice 5'
  }
}

it('a child that gives way does so among all processes, not in its own session alone', async () => {
  const plan = { title: 'The sleeper', command: 'sleep', args: ['60'] }
  const [polite, plain] = [await startChild({ ...plan, givesWay: true }), await startChild(plan)]
  const told = [getPriority(polite.pid), sessionOf(polite.pid), getPriority(plain.pid)]
  await Promise.all([polite.close(), plain.close()])
  expect(told).toEqual([5, expect.stringMatching(/nice 5$/), 0])
})
