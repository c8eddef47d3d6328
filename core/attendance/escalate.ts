import sql from 'sql-template-tag'
import { dayInWords, writeMessage } from '../messages/write-message.ts'
import type { ChangeScope, Scope } from '../operation/scope.ts'
import { officeOf } from '../tenancy/offices.ts'
import { today } from '../tenancy/today.ts'
import type { PlainAct } from '../tickets/once-only.ts'
import { tell } from '../tickets/story.ts'
import type { Ticket } from '../tickets/ticket.entity.ts'

/** Tells the office that three quarters of the term are gone. */
export const remind: PlainAct = async (scope, ticket, { key }) => {
  const office = await officeOf(scope, ticket.officeId)
  await writeMessage(scope, ticket, { about: 'reminded', step: key, address: office.email })
  await tellClock(scope, ticket, { what: 'reminded' })
}

/** Tells whoever is responsible that the term is over. */
export const escalate: PlainAct = async (scope, ticket, { key }) => {
  const [head] = await headsOf(scope, ticket, ['case-responsible', 'supervisor'])
  await callUpon(scope, ticket, { what: 'escalated', step: key, head })
}

/** Calls whoever has substitute powers, when nobody moved: someone else than the responsible who was told. */
export const callSubstitute: PlainAct = async (scope, ticket, { key }) => {
  const [responsible] = await headsOf(scope, ticket, ['case-responsible', 'supervisor'])
  const above = await headsOf(scope, ticket, ['supervisor', 'office-manager'])
  const head = above.find(({ id }) => id !== responsible?.id) ?? responsible
  await callUpon(scope, ticket, { what: 'substituted', step: key, head })
}

interface Head {
  readonly id: string
  readonly name: string
  readonly email: string
}

interface Call {
  readonly what: 'escalated' | 'substituted'
  readonly step: string
  readonly head: Head | undefined
}

async function callUpon(
  scope: ChangeScope,
  ticket: Ticket,
  { what, step, head }: Call,
): Promise<void> {
  await writeMessage(scope, ticket, { about: what, step, address: head?.email ?? null })
  await tellClock(scope, ticket, { what, to: head?.name ?? '' })
}

async function tellClock(
  scope: ChangeScope,
  ticket: Ticket,
  data: { what: string; to?: string },
): Promise<void> {
  const day = ticket.dueAt ? dayInWords(scope, ticket.dueAt) : ''
  const event = `ticket.${data.what}`
  tell(scope, ticket, { kind: 'clock', event, isInternal: true, data: { ...data, day } })
}

/**
 * Who holds one of the roles in the ticket's office or the nearest above it, the first role before the others;
 * whoever is away today comes last.
 */
export function headsOf(
  scope: Scope,
  { officeId }: Pick<Ticket, 'officeId'>,
  roles: readonly string[],
): Promise<Head[]> {
  const { store, tenant } = scope
  return store.rows<Head>(sql`
    with recursive above as (
      select id, parent_id, 0 as steps from office where tenant_id = ${tenant.id} and id = ${officeId}
      union all
      select o.id, o.parent_id, a.steps + 1 from office o join above a on o.id = a.parent_id where o.tenant_id = ${tenant.id})
    select s.id, s.name, s.email from above a
      join assignment g on g.tenant_id = ${tenant.id} and g.office_id = a.id and g.role = any(string_to_array(${roles.join(',')}, ','))
      join staff s on s.tenant_id = g.tenant_id and s.id = g.staff_id
    where not s.is_leaver
    order by exists (select from absence b where b.tenant_id = s.tenant_id and b.staff_id = s.id
        and ${today(scope)}::date between b.from_day and b.to_day),
      array_position(string_to_array(${roles.join(',')}, ','), g.role), a.steps, s.name`)
}
