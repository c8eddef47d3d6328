import type { Client } from 'pg'
import type { PluginSchema } from '../../../database/plugin-schema.ts'

/** Notes which steps were taken that older versions could not live with: none of those comes back. */
export async function noteContracted(
  owner: Client,
  { id, migrations = [] }: PluginSchema,
): Promise<void> {
  const names = migrations.filter(({ phase }) => phase === 'contract').map(({ name }) => name)
  if (names.length === 0) return
  await owner.query(
    `insert into plugin_contracted (plugin, step) select $1, name from ${id}.migration where name = any($2)
     on conflict do nothing`,
    [id, names],
  )
}
