import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { cellInHand } from '../fixtures/cell-in-hand.ts'
import { defaultLimits } from '../host/limits.ts'

const asking = (call: number) => ({
  kind: 'ask',
  id: 7,
  call,
  for: { kind: 'rows', sql: 'select 1', values: [] },
})

describe('a cell', () => {
  it('stays behind all others once it does not say in time that it lives', async () => {
    const { cell, say, goLast } = await cellInHand({ ...defaultLimits, pingEveryMs: 50 })
    const answering = setInterval(() => say({ kind: 'pong' }), 5)
    await sleep(200)
    expect(goLast).not.toHaveBeenCalled()
    clearInterval(answering)
    await expect.poll(() => goLast.mock.calls.length).toBe(1)
    await cell.end('the test is over')
  })

  it.each([
    ['is no message', 'hello'],
    ['names another tenant', { ...asking(1), tenant: 'another' }],
    ['wants what nobody lends', { kind: 'ask', id: 1, call: 1, for: { kind: 'files' } }],
    [
      'has a fault of no code',
      { kind: 'failed', id: 1, fault: { code: 'x', status: 200, facts: {} } },
    ],
  ])('is ended when what it says %s', async (_, nonsense) => {
    const { cell, say, call } = await cellInHand()
    const lost = expect(call()).rejects.toMatchObject({ code: 'plugin.failed' })
    say(nonsense)
    expect(await cell.ended).toBe('sent a message of no agreed shape')
    await lost
  })
})

describe('a cell that asks or claims', () => {
  it('is lent rows within a call of its own, in the place of that call, and for no other', async () => {
    const { cell, lent, heard, say, call } = await cellInHand()
    const answered = call()
    say(asking(9999))
    expect(heard.at(-1)).toMatchObject({
      kind: 'refused',
      fault: { code: 'plugin.asks-out-of-turn' },
    })
    say(asking(1))
    await expect.poll(() => heard.at(-1)).toMatchObject({ kind: 'lent', id: 7 })
    expect(lent.queries).toMatchObject([{ plugin: 'greeter', tenant: 'venezia' }])
    say({ kind: 'done', id: 1, answer: { move: 'greet' } })
    expect(await answered).toEqual({ move: 'greet' })
    await cell.end('was stopped')
  })

  it('stays who it was when it claims to be another', async () => {
    const { cell, lent, say, call } = await cellInHand()
    const answered = expect(call()).rejects.toMatchObject({ facts: { plugin: 'greeter' } })
    say({ kind: 'described', description: { id: 'registry' } })
    say({ kind: 'log', text: 'it is me', facts: {} })
    expect(lent.lines).toMatchObject([{ plugin: 'greeter', text: 'it is me' }])
    await cell.end('was stopped')
    await answered
  })
})
