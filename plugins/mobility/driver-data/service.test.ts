import { describe, expect, it } from 'vitest'
import { targetOf } from '@dime/core'
import { checkDeadline } from './check-deadline.ts'
import { driverData } from './service.ts'

const { lifecycle } = driverData

const moves = [
  'hand-over',
  'accept',
  'accept-late',
  'ask',
  'reject',
  'answer',
  'resume',
  'send',
] as const

// Rows are states, columns the moves above; an empty place is a move that does not exist there.
const table = {
  submitted: ['checking', '', '', '', '', '', '', ''],
  checking: ['', 'accepted', 'accepted-late', 'waiting', 'rejected', '', '', ''],
  waiting: ['', '', '', '', '', 'checking', 'checking', ''],
  accepted: ['', '', '', '', '', '', '', 'sent'],
  'accepted-late': ['', '', '', '', '', '', '', 'sent'],
  sent: ['', '', '', '', '', '', '', ''],
  rejected: ['', '', '', '', '', '', '', ''],
}

const cases = Object.entries(table).flatMap(([state, targets]) =>
  moves.map((move, column) => ({ state, move, target: targets[column] || undefined })),
)

describe('the life of a communication', () => {
  it.each(cases)('from $state, $move leads to $target', ({ state, move, target }) => {
    expect(targetOf(lifecycle, state, move)).toBe(target)
  })

  it('has no other state and no other move', () => {
    expect(Object.keys(lifecycle.states)).toEqual(Object.keys(table))
    expect(Object.keys(lifecycle.moves)).toEqual([...moves])
  })
})

describe('a communication that arrives', () => {
  const task = (createdAt: string) => ({
    ...{ tenant: { slug: 'venezia', name: 'Comune di Venezia' }, person: null, now: createdAt },
    ticket: {
      ...{ id: 't', code: 'c', service: driverData.id, state: 'submitted', createdAt },
      answers: { violationOn: '2025-12-20', notifiedOn: '2026-01-10', isKnown: true, who: 'me' },
    },
  })

  it('is handed over with its last day', async () => {
    expect(await checkDeadline(task('2026-03-11T22:30:00.000Z'))).toEqual({
      move: 'hand-over',
      note: 'Ultimo giorno utile: 2026-03-11.',
    })
  })

  it('is late after midnight in Italy, and its sender is told', async () => {
    const outcome = await checkDeadline(task('2026-03-11T23:30:00.000Z'))
    expect(outcome.note).toContain('oltre i 60 giorni')
    expect(outcome.message?.en).toContain('sixtieth day')
  })
})
