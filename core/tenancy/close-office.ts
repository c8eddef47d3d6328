import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { tellEach } from '../tickets/tell-each.ts'
import type { OfficeClosed } from './contract.ts'
import {
  changed,
  holdOpen,
  holdSeen,
  holdTree,
  officesAbove,
  type HeldOffice,
  type Seen,
} from './office-changes.ts'
import { hasOfficesBelow, needsAnotherOffice, officeIsClosed } from './office-faults.ts'
import { asOfficeRow, storedOffice } from './office-rows.ts'
import { tellOffice } from './tell-office.ts'

/** An office that closes, and the one that follows what it leaves. */
export interface Closing extends Seen {
  readonly to: string
}

/**
 * Closes an office: its open tickets, services, routes, sheets and answers go to another one, and each ticket's story says so.
 * Faults: offices.needs-another, offices.has-offices-below, offices.is-closed, offices.unknown,
 * offices.has-changed, access.*.
 */
export async function closeOffice(scope: Scope, { to, ...seen }: Closing): Promise<OfficeClosed> {
  if (to === seen.id) throw needsAnotherOffice({})
  await holdTree(scope)
  const office = await holdSeen(scope, seen, 'remove')
  if (office.isClosed) throw officeIsClosed({ office: office.name.it })
  const heir = await holdOpen(scope, to, 'edit')
  if (!heir) throw needsAnotherOffice({})
  await demandAlone(scope, office)
  const tickets = await handOver(scope, office, heir)
  const services = await redirect(scope, { table: 'service', from: office.id, to })
  const routes = await redirect(scope, { table: 'route', from: office.id, to })
  await redirect(scope, { table: 'sheet', from: office.id, to })
  await redirect(scope, { table: 'answer', from: office.id, to })
  await scope.store.rows(sql`
    update office set is_closed = true, ${changed(scope)} where tenant_id = ${scope.tenant.id} and id = ${office.id}`)
  const data = { office: office.id, to, tickets, services, routes }
  await tellOffice(scope, { action: 'office.closed', office: office.id, data, told: { to } })
  return {
    office: asOfficeRow(scope, await storedOffice(scope, office.id)),
    tickets,
    services,
    routes,
  }
}

async function demandAlone({ store, tenant }: Scope, { id }: HeldOffice): Promise<void> {
  const below = await store.row<{ count: number }>(sql`
    select count(*)::int as count from office where tenant_id = ${tenant.id} and parent_id = ${id} and not is_closed`)
  if (below && below.count > 0) throw hasOfficesBelow({ count: below.count })
}

// Who followed a ticket goes on following it, if the other office is theirs too.
function handOver(scope: Scope, office: HeldOffice, heir: HeldOffice): Promise<number> {
  const update = sql`update ticket t set office_id = ${heir.id}, version = version + 1,
      assignee_id = (select a.staff_id from assignment a where a.tenant_id = t.tenant_id and a.staff_id = t.assignee_id
        and a.office_id in ${officesAbove(scope, heir.id)} limit 1)
    where t.tenant_id = ${scope.tenant.id} and t.office_id = ${office.id} and not t.is_ended`
  return tellEach(scope, update, {
    kind: 'routed',
    event: 'ticket.routed',
    data: { what: 'closed', from: office.name.it, was: office.id, office: heir.name.it },
    office: office.id,
  })
}

// What the office answered for, besides its tickets.
const tables = {
  service: sql`update enabled_service`,
  route: sql`update route`,
  sheet: sql`update sheet`,
  answer: sql`update standard_answer`,
}

interface Redirection {
  readonly table: keyof typeof tables
  readonly from: string
  readonly to: string
}

async function redirect(
  { store, tenant }: Scope,
  { table, from, to }: Redirection,
): Promise<number> {
  const set = sql`set office_id = ${to}, is_live = true where tenant_id = ${tenant.id} and office_id = ${from} returning 1`
  const moved = await store.rows(sql`${tables[table]} ${set}`)
  return moved.length
}
