import { existsSync, readFileSync } from 'node:fs'
import { getPriority } from 'node:os'
import { afterEach, describe, expect, it } from 'vitest'
import { startChild, type Child } from './child.ts'

const children: Child[] = []
afterEach(async () => void (await Promise.all(children.splice(0).map((child) => child.close()))))

async function sleeper(givesWay: boolean) {
  const plan = { title: 'The sleeper', command: 'sleep', args: ['60'] }
  const child = await startChild({ ...plan, givesWay })
  children.push(child)
  return child.pid
}

describe('a child that gives way', () => {
  it('does so in its session', async () => {
    const pids = [await sleeper(true), await sleeper(false)]
    expect(pids.map(getPriority)).toEqual([10, 0])
  })

  it.skipIf(!existsSync('/proc/self/autogroup'))('does so among all sessions', async () => {
    const session = readFileSync(`/proc/${await sleeper(true)}/autogroup`, 'utf8')
    expect(session.trim()).toMatch(/nice 10$/)
  })
})
