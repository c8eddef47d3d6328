import { describe, expect, it } from 'vitest'
import type { CallView } from '../../kit/contract.ts'
import { freshest, stayIn } from './freshest.ts'

const call = (id: string, state: CallView['state'], version = 1): CallView => ({
  ...{ id, state, version, from: null, queue: null, startedAt: '2026-11-18T09:00:00Z' },
  ...{ answeredAt: null, endedAt: null, talkSeconds: 0, matches: [], person: null, checks: [] },
  ...{ sheets: [], tickets: [], outcome: null, note: null },
})
const day = (open: CallView[]) => ({ calls: 1, waiting: 0, averageSeconds: 0, open, recent: [] })

describe('the call on show', () => {
  it('is the one that rings when none was chosen', () => {
    expect(stayIn(day([call('a', 'held'), call('b', 'ringing')]), null)).toBe('b')
  })

  it('stays the one at hand while another rings', () => {
    expect(stayIn(day([call('a', 'talking'), call('b', 'ringing')]), 'a')).toBe('a')
  })

  it('is the next one when the one at hand was closed', () => {
    expect(stayIn(day([call('b', 'held')]), 'a')).toBe('b')
    expect(stayIn(day([]), 'a')).toBeNull()
  })

  it('is our own answer until something newer is heard', () => {
    const own = { ...call('a', 'talking', 2), from: 'own' }
    expect(freshest(day([call('a', 'talking', 2)]), 'a', own)?.from).toBe('own')
    expect(freshest(day([call('a', 'wrap-up', 3)]), 'a', own)?.state).toBe('wrap-up')
  })
})
