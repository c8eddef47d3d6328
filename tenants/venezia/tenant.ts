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
  plugins: [
    { id: 'registry', accepts: ['person', 'documents', 'messages', 'keeping'] },
    { id: 'companies', accepts: ['person', 'messages', 'keeping'] },
    { id: 'tributes', accepts: ['documents', 'messages'] },
    { id: 'mobility', accepts: ['person', 'documents', 'messages'] },
    { id: 'housing' },
    {
      id: 'social',
      accepts: ['person', 'documents', 'messages', 'keeping'],
      settings: {
        ...{ maternityYear: 2025, maternityMonth: 407.4, maternityIsee: 20_382.9 },
        ...{ mealsFree: 8000, mealsHalf: 15_000, mealsAskBy: '09-30', mealsRemindOn: '06-15' },
      },
    },
  ],
  services: [
    { id: 'registry.certificate', office: 'anagrafe-san-marco', enabled: true },
    { id: 'registry.residence', office: 'anagrafe-mestre', enabled: true },
    { id: 'companies.waste-report', office: 'ambiente-verde', enabled: true },
    { id: 'tributes.tari-declaration', office: 'tributi', enabled: true },
    { id: 'tributes.imu-refund', office: 'imu', enabled: true },
    { id: 'mobility.driver-data', office: 'codice-della-strada', enabled: true },
    { id: 'mobility.parking-badge', office: 'cude', enabled: true },
    { id: 'mobility.ztl-permit', office: 'ztl', enabled: true },
    { id: 'housing.public-housing', office: 'bandi-inquilinato', enabled: true },
    { id: 'housing.home-repair', office: 'bandi-inquilinato', enabled: true },
    { id: 'social.maternity', office: 'minori-famiglia', enabled: true },
    { id: 'social.school-meals', office: 'ristorazione-scolastica', enabled: true },
  ],
  routes,
  levels,
  staff,
  machines: [{ id: 'telephone', may: ['calls.record-event'] }],
  sheets,
  answers,
})
