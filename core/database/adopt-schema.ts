import type { Client } from 'pg'
import { makerOf } from './maker.ts'

/** Whether a schema of this name is there that was never a plugin's: the kernel's own, or the database's. */
export async function isForeign(owner: Client, id: string): Promise<boolean> {
  const { rows } = await owner.query(
    `select from pg_namespace n where nspname = $1
       and pg_get_userbyid(nspowner) <> $2
       and not exists (select from aclexplode(nspacl) a where pg_get_userbyid(a.grantee) = $3)`,
    [id, makerOf(id), `dime_plugin_${id}`],
  )
  return rows.length > 0
}

/** Gives the schema of a plugin whose steps the owner once ran to its maker, with all that is in it. */
export async function adoptSchema(owner: Client, id: string): Promise<void> {
  const maker = makerOf(id)
  const { rows } = await owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where nspname = $1 and pg_get_userbyid(nspowner) <> $2 and relkind in ('r', 'p', 'v', 'm')`,
    [id, maker],
  )
  const tables = rows.map(({ name }) => `alter table ${name} owner to ${maker};`)
  await owner.query(`${tables.join(' ')} alter schema ${id} owner to ${maker}`)
}
