import { dime, nobody, type Actor } from '../identity/actor.ts'
import { meetCitizen } from '../identity/citizens.ts'
import { machineKey, machineOf } from '../keys/machines.ts'
import { citizenOf, staffOf } from '../identity/who.ts'
import type { Kernel } from '../kernel.ts'
import { idOf } from '../tenancy/declared-tables.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import { addressOfStaff, staff, type StaffName } from './declared-tenants.ts'

/** Someone with the tenant to whom they speak. */
export interface Known {
  readonly tenant: Tenant
  readonly actor: Actor
}

/** Everybody whom tests know. */
export type Name = StaffName | 'marta' | 'bruno' | 'nobody' | 'telephone' | 'dime' | 'worksItself'

/** Finds those who serve, as the record has them, and lets two citizens sign in at level 2. */
export async function meetEverybody(kernel: Kernel): Promise<Readonly<Record<Name, Known>>> {
  const [town, works] = await Promise.all(
    ['town', 'works'].map((slug) => kernel.lent.tenants.bySlug(slug)),
  )
  if (!town || !works) throw new TypeError('Both tenants were applied')
  const serving = Object.keys(staff) as StaffName[] // its keys are exactly these
  const served = await Promise.all(
    serving.map((name) => meetStaff(kernel, name === 'wanda' ? works : town, name)),
  )
  return {
    ...(Object.fromEntries(served) as Record<StaffName, Known>), // one entry for each key
    marta: { tenant: town, actor: await meet(kernel, town, 'Marta') },
    bruno: { tenant: town, actor: await meet(kernel, town, 'Bruno') },
    telephone: { tenant: town, actor: await machine(kernel, town, 'telephone') },
    nobody: { tenant: town, actor: nobody },
    dime: { tenant: town, actor: dime },
    worksItself: { tenant: works, actor: dime },
  }
}

async function meetStaff(kernel: Kernel, tenant: Tenant, name: StaffName) {
  const id = idOf(tenant.slug, 'staff', addressOfStaff(name))
  const actor = await kernel.database.withRows(tenant.id, (store) =>
    staffOf(store, tenant, { subject: id }),
  )
  return [name, { tenant, actor: found(actor) }] as const
}

function meet(kernel: Kernel, tenant: Tenant, givenName: string): Promise<Actor> {
  const who = {
    subject: givenName,
    givenName,
    familyName: 'Provini',
    birthdate: '1985-12-10',
    email: `${givenName.toLowerCase()}@posta.example`,
    phone: '+39 041 2748111',
    level: 2,
    scheme: 'spid',
    issuer: 'https://provider.example',
  } as const
  const caller = { tenant, actor: nobody, locale: 'it', now: new Date() } as const
  return kernel.withRows(caller, async (scope) => {
    const id = await meetCitizen(scope, who)
    return {
      ...found(await citizenOf(scope.store, tenant, { subject: id, mandateId: null })),
      level: 2,
    }
  })
}

async function machine({ database, lent }: Kernel, tenant: Tenant, id: string): Promise<Actor> {
  return found(
    await machineOf(database, tenant, {
      key: machineKey(lent.secrets, tenant.slug, id),
      now: new Date(),
    }),
  )
}

function found(actor: Actor | undefined): Actor {
  if (!actor) throw new TypeError('Whoever was written down is there')
  return actor
}
