import { describe, expect, it } from 'vitest'
import { startChild, type Child } from './child.ts'
import { keepAlive } from './keep-alive.ts'

const sleeper = () => startChild({ title: 'The sleeper', command: 'sleep', args: ['60'] })

describe('a child that is kept alive', () => {
  it('comes back after it was killed, and not after it was closed', async () => {
    const said: string[] = []
    const care = {
      title: 'The sleeper',
      say: (words: string) => void said.push(words),
      waits: [10],
    }
    const kept = await keepAlive(sleeper, care)
    const first = kept.current().pid
    process.kill(first, 'SIGKILL')
    await expect.poll(() => kept.current().pid).not.toBe(first)
    await kept.close()
    expect(said).toEqual([
      'The sleeper stopped (SIGKILL) and is being started again.',
      'The sleeper is back.',
    ])
    expect(await kept.current().exited).toBe('SIGTERM')
  })

  it('that does not start the first time is an error', async () => {
    const start = (): Promise<Child> => Promise.reject(new Error('no'))
    await expect(keepAlive(start, { title: 'It', say: () => undefined })).rejects.toThrow('no')
  })
})
