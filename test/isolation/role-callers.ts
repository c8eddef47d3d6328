import type { Client } from 'pg'
import { staffRoles, type Role } from '../../core/access/roles.ts'
import { nobody, type Actor } from '../../core/identity/actor.ts'
import { citizenOf, staffOf } from '../../core/identity/who.ts'
import type { Caller, Kernel } from '../../core/kernel.ts'
import type { ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import { addRow } from './add-row.ts'
import { addHeld, addStaff } from './add-staff.ts'
import { picture, type Ground, type Rows } from './row-kinds.ts'
import { makeRows } from './rows.ts'

/** Somebody of a role, with what is theirs alone. */
export interface RoleCaller {
  readonly role: Role
  readonly caller: Caller
  readonly theirs: Partial<Rows>
}

/** Somebody of every role: staff who serve in the office, citizens who act for the person, nobody, a machine. */
export async function callersOf(scratch: ScratchKernel, ground: Ground): Promise<RoleCaller[]> {
  const callers: RoleCaller[] = [await oneself(scratch, ground)]
  for (const role of staffRoles) callers.push(await serve(scratch, ground, role))
  for (const role of ['delegate', 'company-representative'] as const)
    callers.push(await actFor(scratch, ground, role))
  return [
    ...callers,
    { role: 'anonymous', caller: calling(ground, nobody), theirs: {} },
    { role: 'integration-key', caller: calling(ground, machine), theirs: {} },
  ]
}

// Which operation it may call is said where it calls.
const machine: Actor = { kind: 'machine', id: 'prova', name: 'prova', assignments: [] }

const calling = ({ tenant }: Ground, actor: Actor): Caller => ({
  ...{ tenant, locale: 'it', now: new Date() },
  actor: { ...actor, from: '127.0.0.1' },
})

async function serve({ owner, kernel, ask }: ScratchKernel, ground: Ground, role: Role) {
  const { tenant, hall } = ground
  const staff = await addStaff(owner, ground, { role, office: hall })
  const held = await addHeld(owner, { tenant, staff })
  const found = await kernel.database.withRows(tenant.id, (store) =>
    staffOf(store, tenant, { subject: staff }),
  )
  const session = { id: held.session, provedAt: new Date() }
  const caller = calling(ground, { ...there(found), session })
  const { id: evidence } = await ask(caller, 'files.put', { name: 'carta.png', content: picture })
  return { role, caller, theirs: { ...held, evidence } }
}

async function oneself({ owner, kernel }: ScratchKernel, ground: Ground): Promise<RoleCaller> {
  const { session } = await addToken(owner, ground, ground.person)
  const found = await met(kernel, ground, { subject: ground.person, session })
  return { role: 'citizen', caller: calling(ground, found), theirs: { session } }
}

async function actFor(
  scratch: ScratchKernel,
  ground: Ground,
  role: 'delegate' | 'company-representative',
): Promise<RoleCaller> {
  const { owner, kernel } = scratch
  const { tenant, mark } = ground
  const person = role === 'delegate' ? ground.person : await addCompany(owner, ground)
  const subject = await addPerson(owner, ground)
  const kind = role === 'delegate' ? 'tutela' : 'legale-rappresentante'
  const mandate = await addRow(owner, 'mandate', {
    ...{ tenant_id: tenant.id, grantor_id: person, grantee_id: subject, grantee_name: mark, kind },
    ...{ from_day: '2026-01-01', recorded_by: mark, verified_by: mark, verified_at: new Date() },
  })
  const { session } = await addToken(owner, ground, subject)
  const actor = await met(kernel, ground, { subject, session, mandateId: mandate })
  const rows = role === 'delegate' ? {} : await makeRows({ scratch }, { ...ground, person })
  return { role, caller: calling(ground, actor), theirs: { ...rows, session, mandate } }
}

function addCompany(owner: Client, { tenant, mark }: Ground): Promise<string> {
  const named = { kind: 'company', company_name: mark, given_name: '', family_name: '' }
  return addRow(owner, 'person', {
    ...{ tenant_id: tenant.id, subject_digest: crypto.randomUUID(), ...named },
  })
}

/** Adds a person, in whose data the word of the ground is. */
export function addPerson(owner: Client, { tenant, mark }: Pick<Ground, 'tenant' | 'mark'>) {
  return addRow(owner, 'person', {
    ...{ tenant_id: tenant.id, subject_digest: crypto.randomUUID(), phone: '+39 041 5550100' },
    ...{ given_name: mark, family_name: mark, email: `${mark}@example.com` },
  })
}

async function addToken(owner: Client, { tenant }: Ground, subject: string) {
  const expires_at = new Date(Date.now() + 30 * 60_000)
  const row = { tenant_id: tenant.id, digest: crypto.randomUUID(), kind: 'token', level: 3 }
  const of = { subject_id: subject, created_at: new Date(), expires_at }
  return { session: await addRow(owner, 'session', { ...row, ...of }) }
}

async function met(
  { database }: Kernel,
  { tenant }: Ground,
  { session, ...key }: { subject: string; session: string; mandateId?: string },
): Promise<Actor> {
  const found = await database.withRows(tenant.id, (store) => citizenOf(store, tenant, key))
  return { ...there(found), level: 3, session: { id: session, provedAt: new Date() } }
}

function there(actor: Actor | undefined): Actor {
  if (!actor) throw new TypeError('Whoever was written down is there')
  return actor
}
