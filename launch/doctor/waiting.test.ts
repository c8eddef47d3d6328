import { describe, expect, it } from 'vitest'
import { lineOf } from './finding.ts'
import { waitingFindings } from './waiting.ts'

const nothing = { troubled: 0, unattended: 0, events: 0, seconds: 0 }

async function told(waiting: Partial<typeof nothing>) {
  const found = await waitingFindings(async () => ({ ...nothing, ...waiting }))
  return { lines: found.map(lineOf).join('\n'), isWell: found.every(({ isWell }) => isWell) }
}

describe('what waits', () => {
  it('is nothing in a city at rest', async () => {
    const { lines, isWell } = await told({})
    expect(isWell).toBe(true)
    expect(lines).toMatch(/in trouble\s+none\n.*Unattended tickets\s+none\n.*Outbox\s+empty/)
  })

  it('is counted without being an illness, while somebody comes to it', async () => {
    const { lines, isWell } = await told({ troubled: 2, unattended: 1, events: 1, seconds: 0.25 })
    expect(isWell).toBe(true)
    expect(lines).toContain('2: a step failed three times or more')
    expect(lines).toContain('1: nobody came')
    expect(lines).toContain('1 event waits, the oldest for 0.3 s')
  })

  it('is an illness once events wait for more than a minute', async () => {
    const { lines, isWell } = await told({ events: 40, seconds: 61 })
    expect(isWell).toBe(false)
    expect(lines).toContain('✗ Outbox')
    expect(lines).toContain('See that Temporal')
  })

  it('cannot be said of a city that is away', async () => {
    const found = await waitingFindings(() => Promise.reject(new Error('connection refused')))
    expect(found.map(({ isWell }) => isWell)).toEqual([false, false, false])
  })
})
