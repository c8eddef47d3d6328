import sql, { type Sql } from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'
import { serviceTitle, stateLabel } from '../../service/service-words.ts'
import type { Family, TicketRef } from './contract.ts'

/** Another ticket as the query of a story brings it. */
export interface StoredRef {
  readonly id: string
  readonly code: string
  readonly serviceId: string
  readonly pluginVersion: string
  readonly state: string
  readonly isEnded: boolean
}

/** The tickets that belong to one, as the query brings them. */
export interface StoredFamily {
  readonly parent: StoredRef | null
  readonly children: StoredRef[] | null
  readonly mergedInto: StoredRef | null
  readonly merged: StoredRef[] | null
}

const ref: Sql = sql`jsonb_build_object('id', k.id, 'code', k.code, 'serviceId', k.service_id, 'pluginVersion', k.plugin_version, 'state', k.state, 'isEnded', k.is_ended)`

/** The column of the tickets that belong to the ticket of a tenant. */
export function familyColumn(tenant: string, id: string): Sql {
  const one = (column: Sql) =>
    sql`(select ${ref} from ticket k where k.tenant_id = t.tenant_id and k.id = ${column})`
  const many = (column: Sql) =>
    sql`(select jsonb_agg(${ref} order by k.received_at) from ticket k where k.tenant_id = t.tenant_id and ${column} = t.id)`
  return sql`(select jsonb_build_object('parent', ${one(sql`t.parent_id`)}, 'children', ${many(sql`k.parent_id`)},
      'mergedInto', ${one(sql`t.merged_into`)}, 'merged', ${many(sql`k.merged_into`)})
    from ticket t where t.tenant_id = ${tenant} and t.id = ${id})`
}

/** The tickets that belong to one, in the reader's words. */
export function familyView(scope: Scope, stored: StoredFamily | null): Family {
  const asRef = (one: StoredRef): TicketRef => ({
    id: one.id,
    code: one.code,
    title: serviceTitle(scope, one),
    stateLabel: stateLabel(scope, one, one.state),
    isEnded: one.isEnded,
  })
  const maybe = (one: StoredRef | null | undefined) => (one ? asRef(one) : null)
  return {
    parent: maybe(stored?.parent),
    children: (stored?.children ?? []).map(asRef),
    mergedInto: maybe(stored?.mergedInto),
    merged: (stored?.merged ?? []).map(asRef),
  }
}
