import sql, { join, type Sql } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { officesBelow } from '../tenancy/office-changes.ts'
import type { LevelDraft } from './contract.ts'

type Touching = Pick<LevelDraft, 'id' | 'when'>

/** The open tickets that a level may concern: those that are as it says, and those to which it promised something. */
export async function ticketsTouched(
  scope: Scope,
  level: Touching,
  most = Number.MAX_SAFE_INTEGER,
): Promise<string[]> {
  const rows = await scope.store.rows<{ id: string }>(sql`
    select t.id from ticket t
    where t.tenant_id = ${scope.tenant.id} and not t.is_ended and (${isAsSaid(scope, level)} or exists (
      select from ticket_target g where g.tenant_id = t.tenant_id and g.ticket_id = t.id and g.level_id = ${level.id}
        and g.met_at is null))
    order by t.due_at, t.id limit ${most}`)
  return rows.map(({ id }) => id)
}

function isAsSaid(scope: Scope, { when }: Touching): Sql {
  const { service, office, priority, channel } = when
  const said = [
    sql`true`,
    ...(service ? [sql`t.service_id = ${service}`] : []),
    ...(office ? [sql`t.office_id in ${officesBelow(scope, office)}`] : []),
    ...(priority ? [sql`t.priority = ${priority}`] : []),
    ...(channel ? [sql`t.channel = ${channel}`] : []),
  ]
  return sql`(${join(said, ' and ')})`
}
