import { describe, expect, it } from 'vitest'
import { createGate } from './gate.ts'

describe('a gate', () => {
  it('lets everything that waits go on together, and what comes later waits anew', async () => {
    const gate = createGate(() => undefined)
    const both = Promise.all([gate.wait(), gate.wait()])
    expect(gate.isAwaited).toBe(true)
    gate.open(true)
    expect(await both).toEqual([true, true])
    expect(gate.isAwaited).toBe(false)
  })

  it('tells whoever waits when it stays shut', async () => {
    const changes: number[] = []
    const gate = createGate(() => changes.push(1))
    const one = gate.wait()
    gate.open(false)
    expect(await one).toBe(false)
    expect(changes).toHaveLength(2)
  })
})
