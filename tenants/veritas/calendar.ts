import { defineCalendar, openFrom } from '@dime/core'
import { veniceHolidays as holidays } from '../local-holidays.ts'

/** When crews and counters work: Monday to Saturday, 7 to 19. */
export const calendar = defineCalendar({
  holidays,
  hours: openFrom('07:00', '19:00', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat']),
})

/** When the emergency crews are on call: always. */
export const emergencyCalendar = defineCalendar({
  holidays: [],
  hours: openFrom('00:00', '24:00', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
})
