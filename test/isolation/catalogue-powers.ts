import type { Client } from 'pg'

const own = `not in (select oid from pg_namespace where nspname ~ '^pg_|^information_schema$')`

/** What a role may that no role of the application may; nothing when all is well. */
export async function powersOf(owner: Client, role: string): Promise<string[]> {
  const { rows } = await owner.query<{ power: string }>(
    `with held as (select * from pg_roles where pg_has_role($1, oid, 'member'))
    select rolname || ' is a superuser' as power from held where rolsuper
    union all select rolname || ' passes over policies' from held where rolbypassrls
    union all select rolname || ' makes roles or databases' from held where rolcreaterole or rolcreatedb
    union all select rolname || ' owns ' || c.oid::regclass from held join pg_class c on c.relowner = held.oid
    union all select rolname || ' owns ' || p.oid::regprocedure from held join pg_proc p on p.proowner = held.oid
    union all select rolname || ' owns ' || n.nspname from held join pg_namespace n on n.nspowner = held.oid
    union all select rolname || ' makes things in ' || n.nspname from held, pg_namespace n
      where n.oid ${own} and has_schema_privilege(held.oid, n.oid, 'create')`,
    [role],
  )
  return rows.map(({ power }) => power)
}

/** A function that runs with its owner's rights. */
export interface Definer {
  readonly name: string
  readonly owner: string
  /** What is wrong about it; nothing when all is well. */
  readonly flaws: readonly string[]
}

/**
 * Every function that runs with its owner's rights. Temporary tables come first where the path does not put
 * them last, and whoever calls could slip one in.
 */
export async function definers(owner: Client): Promise<Definer[]> {
  const { rows } = await owner.query<Definer>(`
    select p.oid::regprocedure::text as name, r.rolname as owner, array_remove(array[
      case when r.rolsuper or r.rolbypassrls then 'its owner passes over policies' end,
      case when r.rolcanlogin then 'its owner can sign in' end,
      case when not coalesce(array_to_string(p.proconfig, ';') ~ 'search_path=[^;]*pg_temp(;|$)', false)
        then 'its path does not put temporary tables last' end,
      case when has_function_privilege('public', p.oid, 'execute') and p.prorettype <> 'trigger'::regtype
        then 'anybody calls it' end,
      case when p.prorettype <> 'trigger'::regtype and p.prosrc !~ 'app\\.tenant|platform\\.demand\\(\\)|search\\.\\w+\\(' then 'it does not look at the tenant' end
    ], null) as flaws
    from pg_proc p join pg_roles r on r.oid = p.proowner
    where p.prosecdef and p.pronamespace ${own} order by 1`)
  return rows
}

/** Views that would show rows with the rights of their owner, and not of whoever looks. */
export async function openViews(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c where c.relkind = 'v' and c.relnamespace ${own}
      and not coalesce(c.reloptions @> '{security_invoker=true}', false) order by 1`)
  return rows.map(({ name }) => name)
}

/** Policies beside the wall of a table, by `role on table`: each lets somebody pass it. */
export async function gates(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    select (select string_agg(rolname, ', ') from pg_roles where oid = any(p.polroles)) || ' on ' || p.polrelid::regclass as name
    from pg_policy p where p.polroles <> '{0}' order by 1`)
  return [...new Set(rows.map(({ name }) => name))]
}

/** Policies that hold for everybody and are no wall. */
export async function openPolicies(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    select p.polname || ' on ' || p.polrelid::regclass as name from pg_policy p
    where p.polroles = '{0}' and pg_get_expr(p.polqual, p.polrelid) !~ 'app\\.tenant'`)
  return rows.map(({ name }) => name)
}
