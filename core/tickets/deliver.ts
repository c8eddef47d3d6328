import sql from 'sql-template-tag'
import { clearTrouble, keepTrouble } from '../attendance/trouble.ts'
import { dime } from '../identity/actor.ts'
import type { Caller, Kernel } from '../kernel.ts'
import type { Mailer } from '../messages/mailer.ts'
import type { Scope } from '../operation/scope.ts'
import type { Tenant } from '../tenancy/tenants.ts'

interface Waiting {
  readonly id: string
  readonly ticket: string
  readonly step: string
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly attempts: number
}

/** With what letters leave, and at which instant. */
export interface Post {
  readonly mailer: Mailer
  readonly now: Date
}

/** Sends the letters of tickets that wait, in every tenant; answers how many. A letter that was sent twice carries one id twice. */
export async function deliverLetters(kernel: Kernel, post: Post): Promise<number> {
  let sent = 0
  for (const tenant of await kernel.lent.tenants.all()) {
    const caller: Caller = { tenant, actor: dime, locale: 'it', now: post.now }
    while (await kernel.withRows(caller, (scope) => sendOne(scope, post.mailer))) sent += 1
  }
  return sent
}

// One transaction a letter: another process passes over the one that is on its way.
async function sendOne(scope: Scope, mailer: Mailer): Promise<boolean> {
  const { store, tenant, now } = scope
  const letter = await nextLetter(scope)
  if (!letter) return false
  try {
    await mailer.send(asMail(tenant, letter))
    await store.rows(sql`
      update message set sent_at = ${now}, attempts = attempts + 1 where tenant_id = ${tenant.id} and id = ${letter.id}`)
    if (letter.attempts > 0) await clearTrouble(scope, letter.ticket, `letter:${letter.step}`)
  } catch (error) {
    await putOff(scope, letter, error)
  }
  return true
}

// Whoever opened their request again is not asked how it went.
function nextLetter({ store, tenant, now }: Scope): Promise<Waiting | undefined> {
  return store.row<Waiting>(sql`
    select m.id, m.ticket_id as ticket, m.step, m.address, m.subject, m.body, m.attempts from message m
    where m.tenant_id = ${tenant.id} and m.sent_at is null and m.address is not null
      and (m.send_from is null or m.send_from <= ${now})
      and (m.step <> 'rating' or exists (select from ticket t where t.tenant_id = m.tenant_id and t.id = m.ticket_id and t.is_ended))
    order by m.created_at, m.id limit 1 for update of m skip locked`)
}

function asMail({ profile, slug }: Tenant, { id, address, subject, body }: Waiting) {
  const from = `"${profile.name}" <noreply@${slug}.example>`
  return { id, from, to: address, subject, text: body }
}

const longestPauseS = 900

async function putOff(scope: Scope, { id, ticket, step }: Waiting, error: unknown): Promise<void> {
  const { store, tenant, now } = scope
  await store.rows(sql`
    update message set attempts = attempts + 1,
      send_from = ${now}::timestamptz + least(${longestPauseS}, power(2, attempts)) * interval '1 second'
    where tenant_id = ${tenant.id} and id = ${id}`)
  await keepTrouble(scope, ticket, { what: 'letter', key: `letter:${step}`, error, now })
}
