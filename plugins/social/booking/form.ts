import { choice, date, longText, number } from '@dime/core'

/** What we ask of someone who needs a room. */
export const form = {
  room: choice(['library', 'cloister', 'gym']),
  day: date({ notBefore: 'tomorrow' }),
  people: number({ min: 1, max: 1000 }),
  reason: longText({ max: 1000 }),
}
