import { describe, expect, it } from 'vitest'
import { gathered, readShifts, showShifts } from './week.ts'

describe('the hours of a day', () => {
  it.each([
    ['8-13, 14.30-18', '08:00–13:00, 14:30–18:00'],
    ['14:00 – 18:00; 08:00-12:00', '08:00–12:00, 14:00–18:00'],
    ['', ''],
    ['0-24', '00:00–24:00'],
  ])('are read as people write them: "%s"', (written, shown) => {
    expect(showShifts(readShifts(written) ?? undefined)).toBe(shown)
  })

  it.each(['mattina', '8-', '18-8', '8-13, 12-18', '8-25', '8.70-9'])(
    'are refused when odd: "%s"',
    (written) => {
      expect(readShifts(written)).toBeNull()
    },
  )

  it('are gathered where days are the same', () => {
    const day: [string, string][] = [['08:00', '18:00']]
    const lines = gathered({ mon: day, tue: day, wed: day, thu: day, fri: day })
    expect(lines.map(({ days }) => days.length)).toEqual([5, 2])
  })
})
