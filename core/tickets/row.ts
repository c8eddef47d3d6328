import sql, { type Sql } from 'sql-template-tag'
import { unless, withheldFrom } from '../access/masks.ts'
import { usedShare, type Clocked, type StoredPause } from '../lifecycle/standing.ts'
import {
  nextTarget,
  targetColumns,
  targetSource,
  type StoredTarget,
} from '../levels/next-target.ts'
import type { Scope } from '../operation/scope.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import type { TicketRow } from './contract.ts'
import { owned, type Placed } from './owned.ts'
import { serviceTitle, stateLabel } from '../service/service-words.ts'

/** A ticket as a list's query returns it. */
export interface StoredRow extends StoredTarget {
  readonly id: string
  readonly code: string
  readonly serviceId: string
  readonly pluginVersion: string
  readonly state: string
  readonly subject: string
  readonly isPaused: boolean
  readonly isEnded: boolean
  readonly receivedAt: Date
  readonly clockFrom: Date
  readonly dueAt: Date | null
  readonly term: Clocked['term']
  readonly pauses: StoredPause[]
  readonly version: number
  readonly person: string | null
  readonly assignee: string | null
  readonly officeId: string
  readonly personId: string | null
  readonly officeCode: string
  readonly officeName: Words
}

/** What a list of tickets selects, from `ticket t` joined as `rowSource` says. */
export const rowColumns: Sql = sql`t.id, t.code, t.service_id as "serviceId", t.plugin_version as "pluginVersion", t.state, t.subject,
  t.is_paused as "isPaused", t.is_ended as "isEnded", t.received_at as "receivedAt", t.clock_from as "clockFrom",
  t.due_at as "dueAt", t.term, t.pauses, t.version, t.office_id as "officeId", t.person_id as "personId",
  coalesce(p.name, t.contact->>'name') as person, s.name as assignee,
  o.code as "officeCode", o.name as "officeName", ${targetColumns}`

/** What a list of tickets is joined with. */
export const rowJoins: Sql = sql`
  join office o on o.tenant_id = t.tenant_id and o.id = t.office_id
  left join person p on p.tenant_id = t.tenant_id and p.id = t.person_id
  left join staff s on s.tenant_id = t.tenant_id and s.id = t.assignee_id
  ${targetSource}`

/** Where a list of tickets comes from. */
export const rowSource: Sql = sql`ticket t ${rowJoins}`

/** A stored ticket as its reader sees it in a list. */
export function asRow(scope: Scope, stored: StoredRow): TicketRow {
  const withheld = withheldOf(scope, stored)
  return {
    id: stored.id,
    code: stored.code,
    service: stored.serviceId,
    title: serviceTitle(scope, stored),
    subject: unless(withheld, 'subject', stored.subject) ?? '',
    state: stored.state,
    stateLabel: stateLabel(scope, stored, stored.state),
    isPaused: stored.isPaused,
    isEnded: stored.isEnded,
    person: unless(withheld, 'person', stored.person),
    assignee: scope.actor.kind === 'staff' ? stored.assignee : null,
    office: { code: stored.officeCode, name: inWords(scope, stored.officeName) },
    createdAt: stored.receivedAt.toISOString(),
    dueAt: stored.dueAt?.toISOString() ?? null,
    used: stored.isEnded ? null : usedShare(stored, scope.now),
    priority: stored.priority,
    ...(scope.actor.kind === 'staff' ? promisedOf(scope, stored) : { target: null, held: null }),
    version: stored.version,
    withheld,
  }
}

function promisedOf(scope: Scope, stored: StoredRow): Pick<TicketRow, 'target' | 'held'> {
  return { target: nextTarget(scope, stored), held: stored.held }
}

/** The parts of a ticket that staff and machines do not see; whoever asked, or holds the code, sees all that is for them. */
export function withheldOf(scope: Scope, ticket: Placed): string[] {
  const { actor, ability } = scope
  if (actor.kind !== 'staff' && actor.kind !== 'machine') return []
  const row = owned(scope, ticket)
  const papers = [
    { field: 'attachments', isShown: ability.can('read', { ...row, kind: 'attachment' }) },
    { field: 'documents', isShown: ability.can('read', { ...row, kind: 'document' }) },
  ]
  const closed = papers.filter(({ isShown }) => !isShown).map(({ field }) => field)
  return [...withheldFrom(ability, row), ...closed]
}
