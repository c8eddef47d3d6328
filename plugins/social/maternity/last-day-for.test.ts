import { expect, it } from 'vitest'
import { lastDayFor } from './last-day-for.ts'

it.each([
  ['2026-01-20', '2026-07-20'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-30', '2028-02-29'],
  ['2026-03-31', '2026-09-30'],
  ['2026-10-01', '2027-04-01'],
])('six months after %s is %s', (bornOn, last) => {
  expect(lastDayFor(bornOn)).toBe(last)
})
