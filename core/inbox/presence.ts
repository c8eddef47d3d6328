import sql from 'sql-template-tag'
import { randomUUID } from 'node:crypto'
import { presence } from '../live/wanted.ts'
import { whispering } from '../live/whisper.ts'
import type { Scope } from '../operation/scope.ts'
import { unknownTicket } from '../tickets/faults.ts'
import { owned, type Placed } from '../tickets/owned.ts'
import { demand } from '../access/ability.ts'
import type { PresenceTold, Present } from './contract.ts'

/** After so many seconds without a word somebody is taken for gone. */
const silence = 45

/** Says what the caller does at a ticket and answers who else is there; those others hear of it at once. */
export async function tellPresence(
  scope: Scope,
  { ticket, doing }: PresenceTold,
): Promise<Present[]> {
  const placed = await placeOf(scope, ticket)
  demand(scope.ability, 'write-note', owned(scope, placed))
  await forget(scope)
  const isNews = doing === 'gone' ? await leave(scope, ticket) : await stay(scope, ticket, doing)
  if (isNews) await scope.store.rows(whispering(news(scope, ticket, placed)))
  return presentAt(scope, ticket)
}

/** Who else has the ticket open now. */
export async function readPresence(scope: Scope, ticket: string): Promise<Present[]> {
  demand(scope.ability, 'write-note', owned(scope, await placeOf(scope, ticket)))
  return presentAt(scope, ticket)
}

async function placeOf({ store, tenant }: Scope, id: string): Promise<Placed> {
  const found = await store.row<Placed>(sql`
    select office_id as "officeId", person_id as "personId", service_id as "serviceId"
    from ticket where tenant_id = ${tenant.id} and id = ${id}`)
  if (!found) throw unknownTicket({ ticket: id })
  return found
}

// What is past is forgotten by whoever comes next: nobody can read back who was where.
async function forget({ store, tenant, now }: Scope): Promise<void> {
  await store.rows(sql`
    delete from presence where (tenant_id, ticket_id, staff_id) in (
      select tenant_id, ticket_id, staff_id from presence
      where tenant_id = ${tenant.id} and seen_at < ${past(now)}::timestamptz for update skip locked)`)
}

async function leave({ store, tenant, actor }: Scope, ticket: string): Promise<boolean> {
  const gone = await store.row(sql`
    delete from presence where tenant_id = ${tenant.id} and ticket_id = ${ticket} and staff_id = ${actor.id}
    returning staff_id`)
  return gone !== undefined
}

async function stay(scope: Scope, ticket: string, doing: Present['doing']): Promise<boolean> {
  const { store, tenant, actor } = scope
  const now = scope.now.toISOString()
  const was = await store.row<{ doing: string }>(sql`
    select doing from presence where tenant_id = ${tenant.id} and ticket_id = ${ticket} and staff_id = ${actor.id}`)
  await store.rows(sql`
    insert into presence (tenant_id, ticket_id, staff_id, doing, since, seen_at)
    values (${tenant.id}, ${ticket}, ${actor.id}, ${doing}, ${now}::timestamptz, ${now}::timestamptz)
    on conflict (tenant_id, ticket_id, staff_id) do update set doing = excluded.doing, seen_at = excluded.seen_at,
      since = case when presence.doing = excluded.doing then presence.since else excluded.since end`)
  return was?.doing !== doing
}

async function presentAt({ store, tenant, actor, now }: Scope, ticket: string) {
  const found = await store.rows<Omit<Present, 'since'> & { since: Date }>(sql`
    select p.staff_id as staff, s.name, p.doing, p.since
    from presence p join staff s on s.tenant_id = p.tenant_id and s.id = p.staff_id
    where p.tenant_id = ${tenant.id} and p.ticket_id = ${ticket} and p.staff_id <> ${actor.id}
      and p.seen_at >= ${past(now)}::timestamptz
    order by p.doing desc, p.since`)
  return found.map((one) => ({ ...one, since: one.since.toISOString() }))
}

const past = (now: Date) => new Date(now.getTime() - silence * 1000).toISOString()

function news({ tenant, actor, now }: Scope, ticket: string, placed: Placed) {
  return {
    ...{ seq: '0', id: randomUUID(), tenant: tenant.id, type: presence, at: now, ticket },
    ...{ office: placed.officeId, person: placed.personId ?? null, call: null },
    data: { staff: actor.id, service: placed.serviceId },
  }
}
