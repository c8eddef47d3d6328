import { defineCalendar, local, nationalHolidays, openFrom } from '@dime/core'

const holidays = [...nationalHolidays(), local('11-21')]

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
