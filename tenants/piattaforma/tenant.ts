import { defineCalendar, defineTenant } from '@dime/core'
import { veniceHolidays as holidays } from '../local-holidays.ts'
import { directorate, office, tree, withMailboxes } from '../office-tree.ts'
import { staff } from './staff.ts'

const offices = tree(
  directorate('gestione', 'Gestione della piattaforma', 'Running the platform'),
  [
    office('avvio-enti', 'Avvio degli enti', 'Founding of tenants'),
    office('garanzie', 'Garanzie e controlli', 'Safeguards and controls'),
  ],
)

/** The platform itself: its people found the other tenants, and have no rights in them. */
export const piattaforma = defineTenant({
  slug: 'piattaforma',
  name: 'DiMe Piattaforma',
  kind: 'platform',
  brand: { colour: '#34495e', dark: '#22313f', short: 'Piattaforma' },
  locales: ['it', 'en'],
  phone: '041 555 0170',
  sites: [],
  calendar: defineCalendar({ holidays }),
  offices: withMailboxes('piattaforma.example', offices),
  services: [],
  routes: [],
  staff,
  machines: [],
  sheets: [],
})
