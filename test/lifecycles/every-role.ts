import sql from 'sql-template-tag'
import { staffRoles, type Role } from '../../core/access/roles.ts'
import { nobody, type Actor } from '../../core/identity/actor.ts'
import { staffOf } from '../../core/identity/who.ts'
import { createKernel, type Caller, type Kernel } from '../../core/kernel.ts'
import { openSearch } from '../../core/search/open.ts'
import type { Service } from '../../core/service/define-service.ts'
import { createTenants, type Tenant } from '../../core/tenancy/tenants.ts'
import { scratchRecord, type ScratchRecord } from '../../core/testing/scratch-record.ts'
import { addressOf, offices, organisation } from './organisation.ts'

/** Somebody of a role: where the ticket lies or elsewhere, its owner or somebody else. */
export interface Mover {
  readonly role: Role
  readonly isHere: boolean
  readonly actor: Actor
}

/** A small organisation that offers services, with somebody of each role in the ticket's office and in another. */
export interface EveryRole extends Pick<ScratchRecord, 'owner' | 'close'> {
  readonly kernel: Kernel
  readonly tenant: Tenant
  /** The person whose the tickets are. */
  readonly person: string
  readonly movers: readonly Mover[]
  as(actor: Actor): Caller
}

/** Opens the organisation over a record of its own. */
export async function openEveryRole(services: readonly Service[]): Promise<EveryRole> {
  const { database, secrets, owner, close } = await scratchRecord([organisation(services)])
  const tenants = createTenants(database.directory)
  const live = services.map((service) => ({ plugin: 'every', version: '1.0.0', service }))
  const find = (id: string) => live.find(({ service }) => service.id === id)
  const all = () => live
  const none = { plugin: () => undefined, plugins: () => [] }
  const catalogue = { find, all, known: find, everKnown: all, ...none }
  const lent = { catalogue, tenants, secrets, search: openSearch(undefined) }
  const kernel = createKernel(database, { ...lent, publicUrl: 'http://dime.example' })
  const tenant = await tenants.bySlug('every-role')
  const person = async (name: string) => {
    const { rows } = await owner.query<{ id: string }>(
      `insert into person (tenant_id, subject_digest, given_name, family_name, language)
       values ($1, $2, $2, 'Prova', 'it') returning id`,
      [tenant.id, name],
    )
    return rows[0]?.id ?? ''
  }
  const people = [await person('Marta'), await person('Bruno'), await person('Carla')] as const
  const movers = [...(await serving(kernel, tenant)), ...served(people)]
  const as = (actor: Actor): Caller => ({ tenant, actor, locale: 'it', now: new Date() })
  return { kernel, tenant, owner, close, person: people[0], movers, as }
}

async function serving({ database }: Kernel, tenant: Tenant): Promise<Mover[]> {
  return database.withRows(tenant.id, async (store) => {
    const found: Mover[] = []
    for (const office of offices)
      for (const role of staffRoles) {
        const [row] = await store.rows<{ id: string }>(sql`
          select id from staff where tenant_id = ${tenant.id} and email = ${addressOf(role, office)}`)
        const actor = await staffOf(store, tenant, { subject: row?.id ?? '' })
        if (!actor) throw new TypeError(`Nobody is ${role} ${office}`)
        found.push({ role, isHere: office === 'here', actor })
      }
    return found
  })
}

function served([marta, bruno, carla]: readonly [string, string, string]): Mover[] {
  const own = (id: string): Actor => ({ kind: 'citizen', id, name: id, level: 3, assignments: [] })
  const acting = (role: 'delegate' | 'company-representative', person: string): Actor => ({
    ...own(carla),
    behalf: { mandate: carla, person, name: person, kind: 'semplice', role },
  })
  return [
    { role: 'anonymous', isHere: false, actor: nobody },
    ...[true, false].flatMap((isHere): Mover[] => {
      const person = isHere ? marta : bruno
      return [
        { role: 'citizen', isHere, actor: own(person) },
        { role: 'delegate', isHere, actor: acting('delegate', person) },
        {
          ...{ role: 'company-representative', isHere },
          actor: acting('company-representative', person),
        },
      ]
    }),
  ]
}
