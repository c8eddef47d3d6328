import { describe, expect, it } from 'vitest'
import { targetOf, type Task } from '@dime/core'
import { issuePermit } from './issue.ts'
import { ztlPermit } from './service.ts'

const { lifecycle } = ztlPermit

// Each state with the moves that leave it; every other move does not exist there.
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  submitted: { take: 'checking', withdraw: 'withdrawn' },
  checking: {
    ...{ ask: 'waiting', warn: 'noticed', withdraw: 'withdrawn' },
    ...{ 'approve-craft': 'to-pay', 'approve-goods': 'goods-to-pay' },
  },
  waiting: { answer: 'checking', resume: 'checking', withdraw: 'withdrawn' },
  noticed: { observe: 'deciding', 'let-pass': 'deciding' },
  deciding: { 'approve-craft': 'to-pay', 'approve-goods': 'goods-to-pay', refuse: 'refused' },
  'to-pay': { activate: 'activated', withdraw: 'withdrawn' },
  'goods-to-pay': { 'activate-goods': 'activated', withdraw: 'withdrawn' },
  activated: { issue: 'active' },
  active: { revoke: 'revoked' },
  revoked: {},
  refused: {},
  withdrawn: {},
}

const cases = Object.keys(table).flatMap((state) =>
  Object.keys(lifecycle.moves).map((move) => ({ state, move, target: table[state]?.[move] })),
)

describe('the life of a permit', () => {
  it.each(cases)('from $state, $move leads to $target', ({ state, move, target }) => {
    expect(targetOf(lifecycle, state, move)).toBe(target)
  })

  it('is activated only once it is paid', () => {
    expect(lifecycle.moves.activate.needs).toEqual({ payment: 'craft' })
    expect(lifecycle.moves['activate-goods'].needs).toEqual({ payment: 'perishable-goods' })
  })
})

describe('a permit that is issued', () => {
  const answers = {
    ...{ trade: 'perishable-goods', business: 'Pescheria Vio', vat: '00339370272' },
    ...{ plate: 'AB123CD', weight: 3_600, from: '2026-12-01', months: 12 },
  }
  const task: Task = {
    tenant: { slug: 'venezia', name: 'Comune di Venezia' },
    ticket: {
      ...{ id: 't', code: 'c', service: ztlPermit.id, state: 'activated', answers },
      createdAt: '2026-11-23T10:00:00.000Z',
    },
    person: null,
    now: '2026-11-24T10:00:00.000Z',
  }

  it('holds from its day to its last, and tells the gates', async () => {
    const { move, note, document } = await issuePermit(task)
    expect(move).toBe('issue')
    expect(note).toContain('targa AB123CD, dal 2026-12-01 al 2027-11-30. Rinnovo dal 2027-10-31.')
    expect(note).toContain('supera il limite')
    expect(document).toMatchObject({ register: 'ZTL', validUntil: '2027-11-30' })
  })
})
