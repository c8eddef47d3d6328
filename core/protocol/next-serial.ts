import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'

/** The next number of a counter in a year; without gaps, since a failed transaction gives it back. */
export async function nextSerial(
  { store, tenant }: Scope,
  counter: string,
  year: number,
): Promise<number> {
  const counted = await store.row<{ last: number }>(sql`
    insert into counter as c (tenant_id, register, year, last) values (${tenant.id}, ${counter}, ${year}, 1)
    on conflict (tenant_id, register, year) do update set last = c.last + 1 returning last`)
  return counted?.last ?? 1
}
