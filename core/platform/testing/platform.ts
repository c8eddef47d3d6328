import { randomUUID } from 'node:crypto'
import { staffOf } from '../../identity/who.ts'
import type { Caller } from '../../kernel.ts'
import { defineCalendar } from '../../lifecycle/calendar.ts'
import { applyTenants } from '../../tenancy/apply.ts'
import { idOf } from '../../tenancy/declared-tables.ts'
import { defineTenant } from '../../tenancy/define-tenant.ts'
import { town, works } from '../../testing/declared-tenants.ts'
import type { ScratchKernel } from '../../testing/scratch-kernel.ts'

const email = 'paula@piattaforma.example'

/** The platform of the tests: one office, one administrator. */
export const platform = defineTenant({
  slug: 'platform',
  name: 'Piattaforma di Prova',
  kind: 'platform',
  brand: { colour: '#333333', dark: '#222222', short: 'Piattaforma' },
  locales: ['it', 'en'],
  phone: '040042',
  sites: [],
  calendar: defineCalendar({ holidays: [] }),
  offices: [{ code: 'operations', kind: 'office', name: { it: 'Esercizio' } }],
  services: [],
  routes: [],
  staff: [
    {
      email,
      name: 'Paula Piani',
      assignments: [{ role: 'platform-administrator', office: 'operations' }],
    },
  ],
  machines: [],
  sheets: [],
})

/** Applies the platform to a scratch record, and answers its administrator, who has just proved who she is. */
export async function meetPaula({ kernel, owner }: ScratchKernel): Promise<() => Caller> {
  await applyTenants(owner, [town, works, platform], kernel.lent.secrets)
  kernel.lent.tenants.forget()
  const tenant = await kernel.lent.tenants.bySlug('platform')
  const subject = idOf('platform', 'staff', email)
  const actor = await kernel.database.withRows(tenant.id, (store) =>
    staffOf(store, tenant, { subject }),
  )
  if (!actor) throw new TypeError('Whoever was written down is there')
  return () => {
    const now = new Date()
    const session = { id: randomUUID(), provedAt: now }
    return { tenant, locale: 'it', now, actor: { ...actor, session, from: '127.0.0.1' } }
  }
}
