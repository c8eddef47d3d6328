import { createHash, randomBytes } from 'node:crypto'
import sql from 'sql-template-tag'
import { auditing } from '../../audit/audit.ts'
import { dayInWords } from '../../messages/write-message.ts'
import { writeMail } from '../../messages/write-mail.ts'
import type { Scope } from '../../operation/scope.ts'
import { wordsFor } from '../../texts/words.ts'
import { accountById, type StaffAccount } from './accounts.ts'
import { invitationNotValid } from './faults.ts'

const days = 7

/** Invites a member of staff to choose a password: the link, good once for a week, also goes to them by mail. */
export async function invite(scope: Scope, staff: string): Promise<{ link: string; until: Date }> {
  const { store, tenant, now, lent } = scope
  const account = await accountById(store, tenant, staff)
  if (!account) throw invitationNotValid({})
  const code = randomBytes(32).toString('base64url')
  const until = new Date(now.getTime() + days * 24 * 60 * 60 * 1000)
  await store.rows(sql`
    delete from invitation where tenant_id = ${tenant.id} and staff_id = ${staff}`)
  await store.rows(sql`
    insert into invitation (tenant_id, digest, staff_id, made_at, until)
    values (${tenant.id}, ${digestOf(code)}, ${staff}, ${now}, ${until})`)
  // After the «#»: what stands there is sent to no server and written in no log.
  const link = `${lent.publicUrl}/desk/${tenant.slug}#invitation=${code}`
  await writeMail(scope, { to: account.email, ...letterOf(scope, { account, link, until }) })
  await store.rows(auditing(scope, { action: 'staff.invited', data: { staff } }))
  return { link, until }
}

/** Whom an invitation is for, and until when it is good. */
export interface Invited {
  readonly account: StaffAccount
  readonly until: Date
}

/** Whom an invitation is for; faults: identity.invitation-not-valid. */
export async function readInvitation(scope: Scope, code: string): Promise<Invited> {
  const { store, tenant } = scope
  const found = await store.row<Kept>(sql`
    select staff_id as staff, until from invitation where tenant_id = ${tenant.id} and digest = ${digestOf(code)}`)
  return demandGood(scope, found)
}

/** The same, and it is good no more. */
export async function takeInvitation(scope: Scope, code: string): Promise<Invited> {
  const { store, tenant } = scope
  const taken = await store.row<Kept>(sql`
    delete from invitation where tenant_id = ${tenant.id} and digest = ${digestOf(code)}
    returning staff_id as staff, until`)
  return demandGood(scope, taken)
}

interface Kept {
  readonly staff: string
  readonly until: Date
}

async function demandGood({ store, tenant, now }: Scope, kept?: Kept): Promise<Invited> {
  const account =
    kept && kept.until > now ? await accountById(store, tenant, kept.staff) : undefined
  if (!kept || !account) throw invitationNotValid({})
  return { account, until: kept.until }
}

function letterOf(
  scope: Scope,
  { account, link, until }: { account: StaffAccount; link: string; until: Date },
) {
  const words = wordsFor(scope.locale)
  const { name } = scope.tenant.profile
  const facts = { name: account.name, tenant: name, link, day: dayInWords(scope, until) }
  return {
    subject: words.say('mail.invited.subject', facts),
    body: words.say('mail.invited.body', facts),
  }
}

function digestOf(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}
