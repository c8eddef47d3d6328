import { describe, expect, it } from 'vitest'
import { lentOf, taskOf } from '@dime/core/trial'
import { answerBooking } from './answer.ts'

const settings = { notice: 3, crowd: 100 }
const now = '2026-03-02T09:00:00.000Z'

function asked(differing: { day?: string; people?: number } = {}) {
  const answers = { room: 'gym', day: '2026-03-20', people: 30, reason: 'Torneo', ...differing }
  return taskOf({ service: 'social.booking', state: 'requested', answers }, { now })
}

describe('a booking', () => {
  it('is confirmed and kept when the room is free', async () => {
    const outcome = await answerBooking(asked(), lentOf({ settings }))
    expect(outcome).toMatchObject({
      move: 'confirm',
      keep: [{ values: ['gym', '2026-03-20', expect.anything()] }],
    })
  })

  it.each([
    ['the room is taken', asked(), [{ taken: 1 }]],
    ['too many people come', asked({ people: 101 }), []],
    ['it is asked too late', asked({ day: '2026-03-04' }), []],
  ])('is handed over with the reason when %s', async (_, task, found) => {
    const outcome = await answerBooking(task, lentOf({ settings, rows: () => found }))
    expect(outcome).toEqual({ move: 'hand-over', note: expect.stringMatching(/\w/) })
  })
})
