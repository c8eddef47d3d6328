import sql from 'sql-template-tag'
import { auditing } from '../../audit/audit.ts'
import { writeMail } from '../../messages/write-mail.ts'
import { digestOfCode } from '../../operation/one-time-code.ts'
import type { Scope } from '../../operation/scope.ts'
import { accountById, type StaffAccount } from './accounts.ts'
import { draftInvitation } from './draft-invitation.ts'
import { invitationNotValid } from './faults.ts'
import { join } from './join.ts'

/** Invites a member of staff to choose a password: the link, good once for a week, also goes to them by mail. */
export async function invite(scope: Scope, staff: string): Promise<{ link: string; until: Date }> {
  const { store, tenant, now } = scope
  const account = await accountById(store, tenant, staff)
  if (!account) throw invitationNotValid({})
  const { link, digest, until, mail } = draftInvitation(scope, { tenant, name: account.name })
  await store.rows(sql`
    delete from invitation where tenant_id = ${tenant.id} and staff_id = ${staff}`)
  await store.rows(sql`
    insert into invitation (tenant_id, digest, staff_id, made_at, until)
    values (${tenant.id}, ${digest}, ${staff}, ${now}, ${until})`)
  await writeMail(scope, { to: account.email, ...mail })
  store.send(auditing(scope, { action: 'staff.invited', data: { staff } }))
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
    select staff_id as staff, until from invitation where tenant_id = ${tenant.id} and digest = ${digestOfCode(code)}`)
  return demandGood(scope, found)
}

/** The same; it is good no more, and whom it is for has joined. */
export async function takeInvitation(scope: Scope, code: string): Promise<Invited> {
  const { store, tenant } = scope
  const taken = await store.row<Kept>(sql`
    delete from invitation where tenant_id = ${tenant.id} and digest = ${digestOfCode(code)}
    returning staff_id as staff, until`)
  const invited = await demandGood(scope, taken)
  await join(scope, invited.account.id)
  return invited
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
