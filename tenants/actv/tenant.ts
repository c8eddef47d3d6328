import { defineCalendar, openFrom } from '@dime/core'
import { defineCompany } from '../company.ts'
import { veniceHolidays as holidays } from '../local-holidays.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'
import { sheets } from './sheets.ts'

/** The company that runs boats, buses and trams. */
export const actv = defineCompany({
  slug: 'actv',
  name: 'Actv',
  brand: { colour: '#a3123a', dark: '#7a0d2b', short: 'Actv' },
  phone: '041 555 0120',
  calendar: defineCalendar({
    holidays,
    hours: openFrom('06:00', '22:00', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  }),
  offices,
  people,
  sheets,
})
