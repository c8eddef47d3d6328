import { describe, expect, it } from 'vitest'
import { choice, number, optional, text } from '../../service/form.ts'
import { answersOf } from './answers-of.ts'

const form = {
  room: choice(['hall', 'stage']),
  people: number({ min: 1, max: 9 }),
  notes: optional(text({ max: 9 })),
}

describe('the answers of a ticket', () => {
  it('have the types of the form', () => {
    const { room, people, notes } = answersOf(form, { answers: { room: 'hall', people: 3 } })
    expect([room satisfies 'hall' | 'stage', people + 1, notes?.length]).toEqual([
      'hall',
      4,
      undefined,
    ])
  })

  it('that do not fit are refused by name when they are read, and not before', () => {
    const read = answersOf(form, { answers: { room: 'cellar', people: 3 } })
    expect(read.people).toBe(3)
    expect(() => read.room).toThrow('“room” is not answered as it is asked')
    const { people, ...rest } = read
    expect([people, rest]).toEqual([3, {}])
  })
})
