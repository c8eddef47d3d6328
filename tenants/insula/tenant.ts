import { defineCalendar, openFrom } from '@dime/core'
import { defineCompany } from '../company.ts'
import { veniceHolidays as holidays } from '../local-holidays.ts'
import { levels } from './levels.ts'
import { offices } from './offices.ts'
import { people } from './people.ts'
import { sheets } from './sheets.ts'

/** The company that looks after the city's homes, bridges and canals. */
export const insula = defineCompany({
  slug: 'insula',
  name: 'Insula',
  brand: { colour: '#5c4a12', dark: '#43350b', short: 'Insula' },
  phone: '041 555 0140',
  calendar: defineCalendar({
    holidays,
    hours: openFrom('08:00', '17:00', ['mon', 'tue', 'wed', 'thu', 'fri']),
  }),
  offices,
  plugins: [{ id: 'housing' }],
  services: [{ id: 'housing.home-repair', office: 'manutenzione-alloggi', enabled: true }],
  levels,
  people,
  sheets,
})
