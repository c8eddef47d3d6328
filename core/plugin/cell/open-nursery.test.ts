import { existsSync, readFileSync } from 'node:fs'
import { getPriority } from 'node:os'
import { kill } from 'node:process'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { createNursery } from './open-nursery.ts'

const echo = `const pipe = new (require('node:net').Socket)({ fd: 3 })
  pipe.on('data', (heard) => pipe.write('heard ' + heard)).on('close', () => process.exit())`
const nursery = createNursery()
const bear = (words: string) => nursery.bear({ args: ['-e', words], cwd: '/' })

describe('a nursery', () => {
  it('bears processes, and hands over the lines to them', async () => {
    const child = bear(echo)
    const { pipe } = (await child.born) ?? {}
    pipe?.write('hello')
    await expect.poll(() => pipe?.read()?.toString()).toBe('heard hello')
    child.end()
    expect(await child.gone).toBe('was ended by SIGKILL')
  })

  it('tells what they print, and how they ended', async () => {
    const child = bear(`console.info('my last words'); process.exit(3)`)
    const born = await child.born
    expect(born && (await text(born.stdout))).toBe('my last words\n')
    expect(await child.gone).toBe('stopped by itself with code 3')
  })

  it('tells of one that could not be started', async () => {
    const child = nursery.bear({ args: [], cwd: '/nowhere' })
    expect(await child.gone).toMatch('ENOENT')
    expect(await child.born).toBeUndefined()
  })
})

describe('whoever is born', () => {
  it('stays behind the kernel, and last of all once that is asked', async () => {
    const child = bear(echo)
    const { pid = 0 } = (await child.born) ?? {}
    expect(getPriority(pid)).toBe(10)
    child.goLast()
    await expect.poll(() => getPriority(pid)).toBe(19)
    child.end()
    await child.gone
  })

  it.skipIf(!existsSync('/proc/self/autogroup'))('does so among all sessions', async () => {
    const child = bear(echo)
    const { pid = 0 } = (await child.born) ?? {}
    const session = () => readFileSync(`/proc/${pid}/autogroup`, 'utf8').trim()
    await expect.poll(session).toMatch(/nice 10$/)
    child.goLast()
    await expect.poll(session).toMatch(/nice 19$/)
    child.end()
    await child.gone
  })
})

describe('a nursery that is lost', () => {
  it('takes those with it whom it bore, and opens again', async () => {
    const child = bear('console.info(process.ppid); for (;;);')
    const born = await child.born
    const printed = await new Promise<Buffer>((heard) => born?.stdout.once('data', heard))
    kill(Number(printed), 'SIGKILL')
    expect(await child.gone).toBe('lost the process that started it')
    await expect.poll(() => isThere(born?.pid ?? 0)).toBe(false)
    const next = bear(`console.info('here')`)
    expect(await next.gone).toBe('stopped by itself with code 0')
  })
})

function isThere(pid: number): boolean {
  try {
    return kill(pid, 0)
  } catch {
    return false
  }
}
