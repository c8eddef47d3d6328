import type { StaffRole } from '../access/roles.ts'
import { defineCalendar, openFrom } from '../lifecycle/calendar.ts'
import { nationalHolidays } from '../lifecycle/holidays.ts'
import { defineTenant, type OfficeDeclaration } from '../tenancy/define-tenant.ts'
import { permit, report } from './declared-services.ts'

const holidays = nationalHolidays()
const brand = { colour: '#0066cc', dark: '#004d99', short: 'Prova' }

function office(code: string, parent?: string): OfficeDeclaration {
  const name = { it: `Ufficio ${code}`, en: `Office ${code}` }
  const email = `${code}@prova.example`
  return { code, name, kind: 'office', email, ...(parent && { parent }) }
}

/** The staff of both tenants by first name, each with a role in an office. */
export const staff = {
  olga: ['Olga Perin', 'first-level-operator', 'desk'],
  carlo: ['Carlo Zen', 'office-operator', 'lamps'],
  dora: ['Dora Vio', 'office-operator', 'lamps'],
  enzo: ['Enzo Tosi', 'office-operator', 'roads'],
  sara: ['Sara Moro', 'supervisor', 'hall'],
  elia: ['Elia Nardi', 'knowledge-editor', 'desk'],
  ada: ['Ada Rizzi', 'tenant-administrator', 'hall'],
  wanda: ['Wanda Bon', 'office-operator', 'crews'],
} as const satisfies Record<string, readonly [name: string, role: StaffRole, office: string]>

/** The first name of someone who serves. */
export type StaffName = keyof typeof staff

/** The address of someone who serves. */
export const addressOfStaff = (name: StaffName) => `${name}@prova.example`

function member(name: StaffName) {
  const [whole, role, where] = staff[name]
  return { email: addressOfStaff(name), name: whole, assignments: [{ role, office: where }] }
}

/** A small town; its lamps are mended on Saturdays too, its waste is left to the works. */
export const town = defineTenant({
  slug: 'town',
  name: 'Comune di Prova',
  kind: 'city',
  brand,
  locales: ['it', 'en'],
  phone: '040040',
  sites: ['https://town.example'],
  calendar: defineCalendar({ holidays }),
  offices: [
    office('hall'),
    office('desk', 'hall'),
    office('roads', 'hall'),
    {
      ...office('lamps', 'hall'),
      calendar: defineCalendar({
        holidays,
        hours: openFrom('08:00', '18:00', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat']),
      }),
    },
  ],
  plugins: [{ id: 'streets' }],
  services: [
    { id: report.id, office: 'hall', enabled: true },
    { id: permit.id, office: 'hall', enabled: true },
  ],
  routes: [
    {
      service: report.id,
      when: { field: 'category', is: 'lamp' },
      to: { office: 'lamps' },
      because: { it: 'È un lampione', en: 'It is a lamp' },
    },
    {
      service: report.id,
      when: { field: 'category', is: ['waste'] },
      to: { tenant: 'works' },
      because: { it: 'I rifiuti sono dell’azienda' },
    },
    {
      service: report.id,
      when: { field: 'place.area', is: 'south' },
      to: { office: 'roads' },
      because: { it: 'È a sud', en: 'It is in the south' },
    },
  ],
  staff: [
    member('olga'),
    member('carlo'),
    member('dora'),
    member('enzo'),
    member('sara'),
    member('elia'),
    member('ada'),
  ],
  machines: [{ id: 'telephone', may: ['calls.record-event'] }],
  sheets: [],
})

/** The town's works: they offer reports alone. */
export const works = defineTenant({
  slug: 'works',
  name: 'Azienda di Prova',
  kind: 'company',
  brand,
  locales: ['it', 'en'],
  phone: '040041',
  sites: ['https://works.example'],
  calendar: defineCalendar({ holidays }),
  offices: [office('crews')],
  plugins: [{ id: 'streets' }],
  services: [{ id: report.id, office: 'crews', enabled: true }],
  routes: [],
  staff: [member('wanda')],
  machines: [],
  sheets: [],
})
