import sql, { empty } from 'sql-template-tag'
import { notingReading } from '../audit/audit.ts'
import { promisesColumn, type StoredPromises } from '../levels/promises-view.ts'
import type { Scope } from '../operation/scope.ts'
import type { TicketView } from './contract.ts'
import { readersColumn, readerView, type StoredReader } from './readers.ts'
import type { StoredTicket } from './find.ts'
import { asEntry, sentBy, type StoryLine } from './timeline.ts'
import { besideColumn, mayOpen, type StoredBeside } from './beside.ts'

interface Gathered {
  readonly lines: (Omit<StoryLine, 'at'> & { at: string })[] | null
  readonly documents: TicketView['documents'] | null
  readonly files: (TicketView['attachments'][number] & { staysWith: string | null })[] | null
  readonly seen: StoredReader[] | null
  readonly referral: TicketView['referral']
  readonly beside: StoredBeside | null
  readonly promises: StoredPromises | null
}

/** Everything that was told of a ticket, and the papers it has. */
export type Story = Pick<
  TicketView,
  'timeline' | 'documents' | 'attachments' | 'seenBy' | 'referral' | 'sentBy'
> & {
  readonly lines: readonly StoryLine[]
  readonly beside: StoredBeside | null
  readonly promises: StoredPromises | null
}

/** Reads a ticket's story in one query, which also notes that it was read; internal lines only where they are shown. */
export async function readStory(
  scope: Scope,
  ticket: StoredTicket,
  isInternalShown: boolean,
): Promise<Story> {
  const found = await gather(scope, ticket, isInternalShown)
  const lines = (found?.lines ?? []).map((line) => ({ ...line, at: new Date(line.at) }))
  return {
    lines,
    sentBy: sentBy(scope, lines),
    timeline: lines.map((line) => asEntry(scope, ticket, line)),
    documents: (found?.documents ?? []).map((paper) => ({
      ...paper,
      issuedAt: iso(paper.issuedAt),
    })),
    attachments: (found?.files ?? [])
      .filter(({ staysWith }) => mayOpen(scope, ticket, staysWith))
      .map(({ id, name, type, size }) => ({ id, name, type, size })),
    seenBy: (found?.seen ?? []).map((reader) => readerView(scope, reader)),
    referral: found?.referral ?? null,
    beside: found?.beside ?? null,
    promises: found?.promises ?? null,
  }
}

const iso = (at: string) => new Date(at).toISOString()

function gather(scope: Scope, ticket: StoredTicket, isInternalShown: boolean) {
  const { tenantId, id, twinTenant, personId: person, officeId: office, code: why } = ticket
  const noting = notingReading(scope, { action: 'ticket.read', ticket: id, person, office, why })
  return scope.store.row<Gathered>(
    sql`${noting ? sql`with noted as (${noting})` : empty} select
    (select jsonb_agg(jsonb_build_object('id', e.id, 'at', e.at, 'kind', e.kind, 'actorKind', e.actor_kind,
        'actorId', e.actor_id, 'actorName', e.actor_name, 'isInternal', e.is_internal, 'data', e.data) order by e.seq)
      from entry e where e.tenant_id = ${tenantId} and e.ticket_id = ${id} and (${isInternalShown} or not e.is_internal)) as lines,
    (select jsonb_agg(jsonb_build_object('id', d.id, 'name', f.name, 'type', f.type, 'size', f.size, 'number', d.number,
        'issuedAt', d.issued_at) order by d.issued_at)
      from document d join file f on f.tenant_id = d.tenant_id and f.id = d.file_id
      where d.tenant_id = ${tenantId} and d.ticket_id = ${id}) as documents,
    (select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'type', f.type, 'size', f.size,
        'staysWith', f.stays_with) order by f.created_at)
      from file f where f.tenant_id = ${tenantId} and f.ticket_id = ${id}
        and not exists (select from document d where d.tenant_id = f.tenant_id and d.file_id = f.id)) as files,
    ${readersColumn(tenantId, id)} as seen,
    (select jsonb_build_object('tenant', n.slug, 'name', n.profile->>'name', 'code',
        (select e.data->>'code' from entry e where e.tenant_id = ${tenantId} and e.ticket_id = ${id}
          and e.kind = 'referred' and e.data->>'code' is not null order by e.seq limit 1))
      from tenant n where n.id = ${twinTenant}::uuid) as referral,
    ${besideColumn(tenantId, id)} as beside,
    ${promisesColumn(scope, id)} as promises`,
  )
}
