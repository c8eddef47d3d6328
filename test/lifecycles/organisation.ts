import { staffRoles } from '../../core/access/roles.ts'
import { defineCalendar } from '../../core/lifecycle/calendar.ts'
import type { Service } from '../../core/service/define-service.ts'
import { defineTenant } from '../../core/tenancy/define-tenant.ts'

/** The office where tickets lie, and another. */
export const offices = ['here', 'there'] as const
/** The address of whoever has a role in an office. */
export const addressOf = (role: string, office: string) => `${role}.${office}@prova.example`

/** A small organisation that offers services, with somebody of each role in each office. */
export function organisation(services: readonly Service[]) {
  return defineTenant({
    ...{ slug: 'every-role', name: 'Ogni ruolo', kind: 'city', locales: ['it', 'en'] },
    ...{ phone: '041', sites: [], routes: [], machines: [], sheets: [] },
    brand: { colour: '#0066cc', dark: '#004d99', short: 'Ogni' },
    calendar: defineCalendar({ holidays: [] }),
    offices: offices.map((code) => ({ code, name: { it: code }, kind: 'office' as const })),
    plugins: [...new Set(services.map(({ id }) => id.split('.')[0] ?? ''))].map((id) => ({ id })),
    services: services.map(({ id }) => ({ id, office: 'here', enabled: true })),
    staff: offices.flatMap((office) =>
      staffRoles.map((role) => {
        const email = addressOf(role, office)
        return { email, name: email, assignments: [{ role, office }] }
      }),
    ),
  })
}
