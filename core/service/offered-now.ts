import sql, { type Sql } from 'sql-template-tag'

/** Whether row `e` of `enabled_service` is offered at an instant: switched on, and its plugin too, where it lies. */
export const offeredAt = (now: Date): Sql => {
  const at = now.toISOString()
  return sql`(e.is_enabled and e.is_on and (e.on_from is null or e.on_from <= ${at}::timestamptz)
    and (e.on_until is null or e.on_until > ${at}::timestamptz))`
}
