import { defineCalendar, openFrom } from '@dime/core'
import { defineCompany } from '../company.ts'
import { veniceHolidays as holidays } from '../local-holidays.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'
import { sheets } from './sheets.ts'

/** The company that keeps garages, car parks and bicycles, and holds those that move people. */
export const avm = defineCompany({
  slug: 'avm',
  name: 'AVM',
  brand: { colour: '#00599c', dark: '#00406f', short: 'AVM' },
  phone: '041 555 0110',
  calendar: defineCalendar({
    holidays,
    hours: openFrom('07:00', '20:00', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat']),
  }),
  offices,
  people,
  sheets,
})
