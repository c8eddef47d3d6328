import type { Client } from 'pg'

/** A table that rows of tenants lie in, with what walls it. */
export interface Walled {
  readonly name: string
  readonly isEnabled: boolean
  readonly isForced: boolean
  /** The policies that hold for the application, as conditions. */
  readonly policies: readonly string[]
}

const own = `not in (select oid from pg_namespace where nspname ~ '^pg_|^information_schema$')`

/** Every table with a tenant, by name. */
export async function walledTables(owner: Client): Promise<Walled[]> {
  const { rows } = await owner.query<Walled>(`
    select c.oid::regclass::text as name, c.relrowsecurity as "isEnabled", c.relforcerowsecurity as "isForced",
      array(select pg_get_expr(p.polqual, p.polrelid) from pg_policy p
        where p.polrelid = c.oid and p.polcmd = '*' and p.polroles = '{0}') as policies
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
    where c.relkind in ('r', 'p') and c.relnamespace ${own} order by 1`)
  return rows
}

/** Every table without a tenant. */
export async function commonTables(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c
    where c.relkind in ('r', 'p', 'm') and c.relnamespace ${own}
      and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
    order by 1`)
  return rows.map(({ name }) => name)
}

/** A constraint or index with the columns it is made of. */
export interface Keyed {
  readonly name: string
  readonly columns: readonly string[]
  /** The columns it points to; empty for what points nowhere. */
  readonly pointsTo: readonly string[]
}

const columns = (table: string, numbers: string) => `
  array(select a.attname::text from unnest(${numbers}) with ordinality n(number, place)
    join pg_attribute a on a.attrelid = ${table} and a.attnum = n.number order by n.place)`

/** Every foreign key from a table with a tenant to another such table. */
export async function foreignKeys(owner: Client): Promise<Keyed[]> {
  const { rows } = await owner.query<Keyed>(`
    select k.conrelid::regclass || ' -> ' || k.confrelid::regclass as name,
      ${columns('k.conrelid', 'k.conkey')} as columns, ${columns('k.confrelid', 'k.confkey')} as "pointsTo"
    from pg_constraint k where k.contype = 'f'
      and (select count(*) from pg_attribute a where a.attname = 'tenant_id' and a.attrelid in (k.conrelid, k.confrelid))
        = case when k.conrelid = k.confrelid then 1 else 2 end
    order by 1`)
  return rows
}

/** Every unique index of a table with a tenant. */
export async function uniqueKeys(owner: Client): Promise<Keyed[]> {
  const { rows } = await owner.query<Keyed>(`
    select i.indexrelid::regclass::text as name, ${columns('i.indrelid', 'i.indkey')} as columns, array[]::text[] as "pointsTo"
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attname = 'tenant_id'
    join pg_class c on c.oid = i.indrelid
    where i.indisunique and c.relnamespace ${own} order by 1`)
  return rows
}
