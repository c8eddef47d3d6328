import { defineTenant } from '@dime/core'
import { answers } from './answers.ts'
import { calendar } from './calendar.ts'
import { levels } from './levels.ts'
import { offices } from './offices.ts'
import { routes } from './routes.ts'
import { sheets } from './sheets.ts'
import { staff } from './staff.ts'

/** The city of Venice. */
export const venezia = defineTenant({
  slug: 'venezia',
  name: 'Comune di Venezia',
  kind: 'city',
  ipaCode: 'c_l736',
  fiscalCode: '00339370272',
  brand: { colour: '#0066cc', dark: '#004d99', short: 'Venezia' },
  locales: ['it', 'en'],
  phone: '041041',
  sites: ['http://localhost:8042'],
  calendar,
  offices,
  services: [
    { id: 'registry.certificate', office: 'anagrafe-san-marco', enabled: true },
    { id: 'companies.waste-report', office: 'ambiente-verde', enabled: true },
  ],
  routes,
  levels,
  staff,
  machines: [{ id: 'telephone', may: ['calls.record-event'] }],
  sheets,
  answers,
})
