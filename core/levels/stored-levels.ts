import sql, { type Sql } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { ServiceLevel } from './level.ts'

/** A level of `service_level l` as JSON, in the shape in which levels are reckoned with. */
export const levelAsJson: Sql = sql`jsonb_build_object('id', l.id, 'name', l.name, 'targets', l.targets, 'onBreach', l.on_breach,
  'when', jsonb_strip_nulls(jsonb_build_object('service', l.service_id, 'office', l.office_id, 'priority', l.priority, 'channel', l.channel)))`

/** The levels that hold in the tenant. */
export async function levelsIn({ store, tenant }: Scope): Promise<ServiceLevel[]> {
  const rows = await store.rows<{ level: ServiceLevel }>(sql`
    select ${levelAsJson} as level from service_level l
    where l.tenant_id = ${tenant.id} and not l.is_withdrawn order by l.id`)
  return rows.map(({ level }) => level)
}
