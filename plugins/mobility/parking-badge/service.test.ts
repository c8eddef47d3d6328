import { describe, expect, it } from 'vitest'
import { targetOf, type Task } from '@dime/core'
import { admitBadge } from './admit.ts'
import { issueBadge } from './issue.ts'
import { parkingBadge } from './service.ts'

const { lifecycle } = parkingBadge

// Each state with the moves that leave it; every other move does not exist there.
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  submitted: { 'hand-over': 'checking', 'ask-stamps': 'to-pay' },
  'to-pay': { 'take-paid': 'checking', withdraw: 'withdrawn' },
  checking: { ask: 'waiting', grant: 'granted', warn: 'noticed', withdraw: 'withdrawn' },
  waiting: { answer: 'checking', resume: 'checking', withdraw: 'withdrawn' },
  noticed: { observe: 'deciding', 'let-pass': 'deciding' },
  deciding: { grant: 'granted', refuse: 'refused' },
  granted: { issue: 'ready' },
  ready: {},
  refused: {},
  withdrawn: {},
}

const cases = Object.keys(table).flatMap((state) =>
  Object.keys(lifecycle.moves).map((move) => ({ state, move, target: table[state]?.[move] })),
)

const task = (answers: Readonly<Record<string, unknown>>): Task => ({
  tenant: { slug: 'venezia', name: 'Comune di Venezia' },
  ticket: {
    ...{ id: 't', code: 'c', service: parkingBadge.id, state: 'submitted', answers },
    createdAt: '2026-11-23T10:00:00.000Z',
  },
  person: { id: 'p', fiscalCode: null, givenName: 'Marta', familyName: 'Zen' },
  now: '2026-11-23T10:00:00.000Z',
})

describe('the life of a request for a badge', () => {
  it.each(cases)('from $state, $move leads to $target', ({ state, move, target }) => {
    expect(targetOf(lifecycle, state, move)).toBe(target)
  })

  it('is refused only after notice was given, and with words', () => {
    expect(Object.keys(table).filter((state) => table[state]?.['refuse'])).toEqual(['deciding'])
    expect(lifecycle.moves.refuse.says).toBe(true)
  })
})

describe('a badge that is asked for', () => {
  it('waits for two stamps when it is temporary, and for nothing otherwise', async () => {
    expect(await admitBadge(task({ kind: 'temporary' }))).toEqual({ move: 'ask-stamps' })
    expect(await admitBadge(task({ kind: 'renewal' }))).toEqual({ move: 'hand-over' })
  })

  it('is issued with its holder, its plates and its last day, and no word of the diagnosis', async () => {
    const { move, document } = await issueBadge(task({ kind: 'first', plates: ['AB123CD'] }))
    expect(move).toBe('issue')
    expect(document).toMatchObject({ register: 'CUDE', validUntil: '2031-11-23' })
    const [, rows] = document?.blocks ?? []
    expect(rows).toMatchObject({
      rows: expect.arrayContaining([
        { label: 'Titolare', value: 'Zen Marta' },
        { label: 'Targhe nella piattaforma unica', value: 'AB123CD' },
      ]),
    })
  })
})
