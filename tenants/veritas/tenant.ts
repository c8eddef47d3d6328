import { defineTenant } from '@dime/core'
import { answers } from './answers.ts'
import { calendar } from './calendar.ts'
import { levels } from './levels.ts'
import { offices } from './offices.ts'
import { routes } from './routes.ts'
import { sheets } from './sheets.ts'
import { staff } from './staff.ts'

/** The company that cleans the city, and brings and takes its water. */
export const veritas = defineTenant({
  slug: 'veritas',
  name: 'Veritas',
  kind: 'company',
  fiscalCode: '03341820276',
  brand: { colour: '#007a75', dark: '#005956', short: 'Veritas' },
  locales: ['it', 'en'],
  phone: '041 555 0100',
  sites: ['http://127.0.0.1:8043'],
  calendar,
  offices,
  plugins: [
    { id: 'companies', accepts: ['person', 'messages', 'keeping'] },
    { id: 'tributes', accepts: ['documents', 'messages'] },
  ],
  services: [
    { id: 'companies.waste-report', office: 'igiene-urbana', enabled: true },
    { id: 'companies.bulky-pickup', office: 'igiene-urbana', enabled: true },
    { id: 'companies.water-transfer', office: 'clienti', enabled: true },
    { id: 'tributes.tari-declaration', office: 'clienti', enabled: true },
    { id: 'tributes.tari-instalments', office: 'clienti', enabled: true },
  ],
  routes,
  levels,
  staff,
  machines: [
    { id: 'telephone', may: ['calls.record-event'] },
    { id: 'site-search', may: ['knowledge.search', 'knowledge.read'] },
  ],
  sheets,
  answers,
})
