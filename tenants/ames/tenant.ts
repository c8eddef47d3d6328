import { defineCalendar, openFrom } from '@dime/core'
import { defineCompany } from '../company.ts'
import { veniceHolidays as holidays } from '../local-holidays.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'
import { sheets } from './sheets.ts'

/** The company that runs pharmacies and school canteens. */
export const ames = defineCompany({
  slug: 'ames',
  name: 'Ames',
  brand: { colour: '#2a6b2f', dark: '#1d4d21', short: 'Ames' },
  phone: '041 555 0150',
  calendar: defineCalendar({
    holidays,
    hours: openFrom('08:00', '19:30', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat']),
  }),
  offices,
  people,
  sheets,
})
