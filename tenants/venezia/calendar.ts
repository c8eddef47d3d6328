import { defineCalendar, openFrom } from '@dime/core'
import { veniceHolidays as holidays } from '../local-holidays.ts'

/** When the city's offices work: Monday to Friday, 8 to 18. */
export const calendar = defineCalendar({ holidays })

/** When the 041041 answers: Monday to Saturday, 8 to 20. */
export const contactCentreCalendar = defineCalendar({
  holidays,
  hours: openFrom('08:00', '20:00', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat']),
})
