import type { Client } from 'pg'
import { keyDigest, machineKey } from '../../core/keys/machines.ts'
import { createSessions } from '../../core/identity/sessions.ts'
import type { ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import type { Tenant } from '../../core/tenancy/tenants.ts'

/** Someone of a tenant, by the header that says so. */
export type Somebody = Readonly<Record<string, string>>

/** A tenant with somebody of each kind, and the word that is in all its rows and in no other's. */
export interface Inhabitants {
  readonly tenant: Tenant
  readonly mark: string
  readonly staff: Somebody
  readonly citizen: Somebody
  readonly machine: Somebody
  readonly person: string
  readonly sheet: string
}

/** Nobody. */
export const nobodyKnown: Somebody = {}

const everyRole = ['first-level-operator', 'office-operator', 'supervisor']

/** Gives a tenant someone who serves in every role at its top, a citizen, a machine and a fact sheet. */
export async function inhabit(scratch: ScratchKernel, slug: string): Promise<Inhabitants> {
  const { kernel, owner } = scratch
  const tenant = await kernel.lent.tenants.bySlug(slug)
  const mark = `segreto${slug}`
  const own = { owner, tenant: tenant.id, mark }
  const [person, staff, sheet] = [await addPerson(own), await addStaff(own), await addSheet(own)]
  const sessions = createSessions(kernel.database)
  const open = async (kind: 'staff' | 'token', subject: string) => {
    const draft = { kind, subject, level: 3, seconds: 3600 }
    return (await sessions.open(tenant, draft, new Date())).token
  }
  const key = machineKey(kernel.lent.secrets, slug, 'telephone')
  await addMachine(own, keyDigest(key))
  return {
    tenant,
    mark,
    person,
    sheet,
    staff: { cookie: `dime_staff_${slug}=${await open('staff', staff)}` },
    citizen: { authorization: `Bearer ${await open('token', person)}` },
    machine: { authorization: `Bearer ${key}` },
  }
}

interface Own {
  readonly owner: Client
  readonly tenant: string
  readonly mark: string
}

async function addPerson({ owner, tenant, mark }: Own): Promise<string> {
  return added(
    owner,
    `insert into person (tenant_id, subject_digest, fiscal_code, given_name, family_name, email, phone, phone_key)
     values ($1, $2, upper($2), $2, $2, $2 || '@example.com', '+39 041 5550100', '390415550100') returning id`,
    [tenant, mark],
  )
}

async function addStaff({ owner, tenant, mark }: Own): Promise<string> {
  const id = await added(
    owner,
    `insert into staff (tenant_id, email, name) values ($1, $2 || '@example.com', $2) returning id`,
    [tenant, mark],
  )
  await owner.query(
    `insert into assignment (tenant_id, staff_id, office_id, role)
     select $1, $2, id, unnest($3::text[]) from office where tenant_id = $1 and parent_id is null`,
    [tenant, id, everyRole],
  )
  return id
}

async function addSheet({ owner, tenant, mark }: Own): Promise<string> {
  const words = { title: { it: mark }, brief: { it: mark }, sections: [] }
  return added(
    owner,
    `insert into sheet (tenant_id, id, office_id, audience, words, keywords, verified_on, review_by, digest)
     select $1, 'scheda-' || length($2) || '-prova', id, 'public', $3, array[$2], '2026-01-01', '2027-01-01', $2
     from office where tenant_id = $1 and parent_id is null returning id`,
    [tenant, mark, JSON.stringify(words)],
  )
}

async function addMachine({ owner, tenant }: Own, digest: string): Promise<void> {
  await owner.query(
    `insert into machine (tenant_id, id, key_digest, may) values ($1, 'telephone', $2, '{calls.record-event}')
     on conflict do nothing`,
    [tenant, digest],
  )
}

async function added(owner: Client, text: string, values: readonly unknown[]): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(text, [...values])
  return rows[0]?.id ?? ''
}
