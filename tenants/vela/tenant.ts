import { defineCalendar, openFrom } from '@dime/core'
import { defineCompany } from '../company.ts'
import { veniceHolidays as holidays } from '../local-holidays.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'
import { sheets } from './sheets.ts'

/** The company that sells tickets and stages the events of the city. */
export const vela = defineCompany({
  slug: 'vela',
  name: 'Vela',
  brand: { colour: '#8a3a12', dark: '#66290b', short: 'Vela' },
  phone: '041 555 0130',
  calendar: defineCalendar({
    holidays,
    hours: openFrom('08:00', '19:00', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  }),
  offices,
  people,
  sheets,
})
