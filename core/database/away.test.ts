import { describe, expect, it, vi } from 'vitest'
import { isAway, onceThere } from './away.ts'

const onWait = vi.fn<() => void>()
const patience = { patienceMs: 60_000, onWait }
const gone = () => Object.assign(new Error('no'), { code: 'ECONNREFUSED' })

describe('a record that is not there yet', () => {
  it('is asked until it is, and waiting is told once', async () => {
    const answers = [gone(), new Error('wrapped', { cause: gone() }), 'here']
    const asked = onceThere(async () => {
      const answer = answers.shift()
      if (answer instanceof Error) throw answer
      return answer
    }, patience)
    await expect(asked).resolves.toBe('here')
    expect(onWait).toHaveBeenCalledOnce()
  })

  it('is given up after a while', async () => {
    const none = { ...patience, patienceMs: 0 }
    await expect(onceThere(() => Promise.reject(gone()), none)).rejects.toThrow('no')
  })
})

it('what a record that is there refuses is not asked again', async () => {
  const refused = Object.assign(new Error('password authentication failed'), { code: '28P01' })
  let asked = 0
  const ask = () => {
    asked += 1
    return Promise.reject(refused)
  }
  await expect(onceThere(ask, patience)).rejects.toBe(refused)
  expect([asked, isAway(refused)]).toEqual([1, false])
})
