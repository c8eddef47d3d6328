import { defineCalendar, openFrom } from '@dime/core'
import { defineCompany } from '../company.ts'
import { veniceHolidays as holidays } from '../local-holidays.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'
import { sheets } from './sheets.ts'

/** The company that keeps the networks and programs of the city; it demands a second factor. */
export const venis = defineCompany({
  slug: 'venis',
  name: 'Venis',
  brand: { colour: '#4b3a8c', dark: '#362a66', short: 'Venis' },
  phone: '041 555 0160',
  secondFactor: 'required',
  idleMinutes: 30,
  calendar: defineCalendar({
    holidays,
    hours: openFrom('08:00', '18:00', ['mon', 'tue', 'wed', 'thu', 'fri']),
  }),
  offices,
  people,
  sheets,
})
