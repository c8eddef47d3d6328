import sql from 'sql-template-tag'
import { z } from 'zod'
import { unknownPerson } from '../desk/faults.ts'
import { unknownDocument } from '../documents/faults.ts'
import type { Scope } from '../operation/scope.ts'
import { unknownTicket } from '../tickets/faults.ts'
import { owned, type Placed } from '../tickets/owned.ts'
import type { Owned } from './ability.ts'
import { unknownOffice } from './faults.ts'
import type { Subject } from './vocabulary.ts'

/**
 * One thing of a subject as rules look at it: a ticket, a file or document by its own id, a person, and of every
 * other subject what belongs to the office of that id. Faults: ticket.unknown, document.unknown, person.unknown,
 * access.office-unknown.
 */
export async function thingOf(scope: Scope, kind: Subject, id: string): Promise<Owned> {
  if (kind === 'ticket' || kind === 'attachment' || kind === 'document') {
    const placed = isUuid(id) ? await placedBy[kind](scope, id) : undefined
    if (!placed)
      throw kind === 'ticket' ? unknownTicket({ ticket: id }) : unknownDocument({ document: id })
    return { ...owned(scope, placed), kind }
  }
  if (kind === 'person') {
    if (!(await isThere(scope, 'person', id))) throw unknownPerson({ person: id })
    return { kind, personId: id }
  }
  if (!(await isThere(scope, 'office', id))) throw unknownOffice({ office: id })
  return { kind, officeId: id }
}

type Looked = (scope: Scope, id: string) => Promise<Placed | undefined>

const columns = sql`t.office_id as "officeId", t.person_id as "personId", t.service_id as "serviceId"`

const placedBy: Readonly<Record<'ticket' | 'attachment' | 'document', Looked>> = {
  ticket: ({ store, tenant }, id) =>
    store.row<Placed>(
      sql`select ${columns} from ticket t where t.tenant_id = ${tenant.id} and t.id = ${id}`,
    ),
  attachment: ({ store, tenant }, id) =>
    store.row<Placed>(sql`
      select ${columns} from file f join ticket t on t.tenant_id = f.tenant_id and t.id = f.ticket_id
      where f.tenant_id = ${tenant.id} and f.id = ${id}`),
  document: ({ store, tenant }, id) =>
    store.row<Placed>(sql`
      select ${columns} from document d join ticket t on t.tenant_id = d.tenant_id and t.id = d.ticket_id
      where d.tenant_id = ${tenant.id} and d.id = ${id}`),
}

async function isThere(
  { store, tenant }: Scope,
  table: 'person' | 'office',
  id: string,
): Promise<boolean> {
  if (!isUuid(id)) return false
  const found =
    table === 'person'
      ? sql`select id from person where tenant_id = ${tenant.id} and id = ${id}`
      : sql`select id from office where tenant_id = ${tenant.id} and id = ${id}`
  return (await store.row(found)) !== undefined
}

const isUuid = (id: string) => z.uuid().safeParse(id).success
