import { randomBytes, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { verificationCode } from '../../core/documents/verification-code.ts'
import { nobody, type Actor } from '../../core/identity/actor.ts'
import { answers } from '../../core/testing/reports.ts'
import type { ScratchKernel } from '../../core/testing/scratch-kernel.ts'
import type { Tenant } from '../../core/tenancy/tenants.ts'
import { addRow } from './add-row.ts'

/** One row of each kind, by what names it. */
export interface Rows {
  readonly ticket: string
  readonly trackingCode: string
  readonly call: string
  readonly person: string
  readonly file: string
  readonly evidence: string
  readonly document: string
  readonly verificationCode: string
  readonly sheet: string
  /** An office below `hall`; the other one below it is to inherit from it. */
  readonly office: string
  readonly heir: string
  readonly hall: string
  readonly staff: string
  readonly role: string
  readonly session: string
  readonly passkey: string
  readonly mandate: string
  readonly key: string
  readonly emergency: string
}

/** Where rows are made: below an office, for a person, with a word that is in all of them. */
export interface Ground {
  readonly tenant: Tenant
  readonly hall: string
  readonly person: string
  readonly mark: string
}

/** The smallest picture there is. */
export const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** New rows of a tenant: what its citizens send in is sent in, the rest is written beside it. */
export async function makeRows(scratch: ScratchKernel, ground: Ground): Promise<Rows> {
  const { owner, kernel } = scratch
  const { hall, person } = ground
  const [office, heir] = [await addOffice(owner, ground), await addOffice(owner, ground)]
  const staff = await addStaff(owner, ground, { role: 'office-operator', office })
  const sent = await sendIn(scratch, ground, office)
  const document = await addDocument(owner, ground, { ...sent, office })
  return {
    ...sent,
    ...(await addKeys(owner, ground, staff)),
    hall,
    office,
    heir,
    person,
    staff,
    document,
    verificationCode: verificationCode(kernel.lent.secrets.key('documents'), document),
    sheet: await addSheet(owner, ground, office),
    mandate: await addMandate(owner, ground, { person, evidence: sent.evidence }),
  }
}

/** Names of rows that are nowhere. */
export function nowhere(): Rows {
  return {
    ticket: randomUUID(),
    trackingCode: '0000-0000-0000',
    call: randomUUID(),
    person: randomUUID(),
    file: randomUUID(),
    evidence: randomUUID(),
    document: randomUUID(),
    verificationCode: '0000-0000-0000-0000',
    sheet: 'no-such-sheet',
    office: randomUUID(),
    heir: randomUUID(),
    hall: randomUUID(),
    staff: randomUUID(),
    role: 'no-such-role',
    session: randomUUID(),
    passkey: 'no-such-passkey',
    mandate: randomUUID(),
    key: 'no-such-key',
    emergency: randomUUID(),
  }
}

type Sent = Pick<Rows, 'ticket' | 'trackingCode' | 'file' | 'evidence' | 'call'>

async function sendIn(scratch: ScratchKernel, ground: Ground, office: string): Promise<Sent> {
  const { ask, owner } = scratch
  const { tenant, mark, person } = ground
  const citizen: Actor = { kind: 'citizen', id: person, name: mark, level: 3, assignments: [] }
  const by = (actor: Actor) => ({ tenant, actor, locale: 'it', now: new Date() }) as const
  const put = async () =>
    (await ask(by(citizen), 'files.put', { name: `${mark}.png`, content: picture })).id
  const file = await put()
  const report = (more: object) => ({
    service: 'streets.report',
    answers: answers({ description: mark, ...more }),
  })
  const { id: ticket } = await ask(by(citizen), 'tickets.submit', report({ photos: [file] }))
  const { id: tracked, code } = await ask(by(nobody), 'tickets.submit', report({}))
  await owner.query('update ticket set office_id = $1 where id = any($2::uuid[])', [
    office,
    [ticket, tracked],
  ])
  const call = await addRow(owner, 'call', {
    ...{ tenant_id: tenant.id, external_id: randomUUID(), state: 'ringing', phone_key: '390415550100' },
    started_at: new Date(),
  })
  return { ticket, trackingCode: code, file, evidence: await put(), call }
}

function addOffice(owner: Client, { tenant, hall, mark }: Ground): Promise<string> {
  const code = `${mark}-${randomBytes(4).toString('hex')}`
  const named = { code, kind: 'office', name: JSON.stringify({ it: mark }) }
  return addRow(owner, 'office', { tenant_id: tenant.id, parent_id: hall, ...named })
}

/** Adds somebody who serves in an office, with a role. */
export async function addStaff(
  owner: Client,
  { tenant, mark }: Pick<Ground, 'tenant' | 'mark'>,
  { role, office }: { readonly role: string; readonly office: string },
): Promise<string> {
  const email = `${mark}-${randomBytes(4).toString('hex')}@example.com`
  const id = await addRow(owner, 'staff', { tenant_id: tenant.id, email, name: mark })
  const held = { tenant_id: tenant.id, staff_id: id, office_id: office, role }
  await addRow(owner, 'assignment', held, 'staff_id')
  return id
}

async function addKeys(owner: Client, { tenant, mark }: Ground, staff: string) {
  const own = { tenant_id: tenant.id }
  const id = `${mark}-${randomBytes(4).toString('hex')}`
  const until = new Date(Date.now() + 30 * 60_000)
  const emergency = { reason: `${mark}: una prova che dura poco`, opened_by: mark, opened_by_id: mark }
  return {
    ...(await addHeld(owner, { tenant, staff })),
    key: await addRow(owner, 'machine', { ...own, id, key_digest: id, may: [] }),
    role: await addRow(owner, 'role', {
      ...{ ...own, id, name: JSON.stringify({ it: mark }), rules: '[]', is_live: true },
    }),
    emergency: await addRow(owner, 'emergency', {
      ...{ ...own, ...emergency, opened_at: new Date(), until },
    }),
  }
}

/** Adds what somebody who serves holds alone: a session and a passkey. */
export async function addHeld(
  owner: Client,
  { tenant, staff }: { readonly tenant: Tenant; readonly staff: string },
): Promise<Pick<Rows, 'session' | 'passkey'>> {
  const own = { tenant_id: tenant.id }
  const until = new Date(Date.now() + 30 * 60_000)
  const dates = { created_at: new Date(), expires_at: until }
  const session = { ...own, digest: randomUUID(), kind: 'staff', subject_id: staff, ...dates }
  const passkey = { ...own, id: randomUUID(), staff_id: staff, name: 'prova', public_key: 'prova' }
  return {
    session: await addRow(owner, 'session', session),
    passkey: await addRow(owner, 'passkey', { ...passkey, counter: 0, made_at: new Date() }),
  }
}

async function addSheet(owner: Client, { tenant, mark }: Ground, office: string): Promise<string> {
  const words = JSON.stringify({ title: { it: mark }, brief: { it: mark }, sections: [] })
  const days = { verified_on: '2026-01-01', review_by: '2027-01-01' }
  return addRow(owner, 'sheet', {
    ...{ tenant_id: tenant.id, id: `${mark}-${randomBytes(4).toString('hex')}`, office_id: office },
    ...{ audience: 'public', words, keywords: [mark], digest: mark, ...days },
  })
}

async function addMandate(
  owner: Client,
  { tenant, mark }: Ground,
  { person, evidence }: Pick<Rows, 'person' | 'evidence'>,
): Promise<string> {
  const grantee = await addRow(owner, 'person', {
    ...{ tenant_id: tenant.id, subject_digest: randomUUID(), given_name: mark, family_name: mark },
  })
  return addRow(owner, 'mandate', {
    ...{ tenant_id: tenant.id, grantor_id: person, grantee_id: grantee, grantee_name: mark },
    ...{ kind: 'tutela', from_day: '2026-01-01', recorded_by: mark, evidence_id: evidence },
  })
}

function addDocument(
  owner: Client,
  { tenant, mark }: Ground,
  { ticket, file, office }: { ticket: string; file: string; office: string },
): Promise<string> {
  return addRow(owner, 'document', {
    ...{ tenant_id: tenant.id, id: randomUUID(), ticket_id: ticket, file_id: file, office_id: office },
    ...{ register: 'PROVA', number: randomUUID(), title: mark, facts: '[]', issued_at: new Date() },
  })
}
