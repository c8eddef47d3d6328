import type { Client } from 'pg'
import type { PluginMigration } from '../../face/define-plugin.ts'

/** Notes which of the steps that were taken older versions could not live with: none of those comes back. */
export async function noteContracted(
  owner: Client,
  plugin: string,
  taken: readonly PluginMigration[],
): Promise<void> {
  const names = taken.filter(({ phase }) => phase === 'contract').map(({ name }) => name)
  if (names.length === 0) return
  await owner.query(
    `insert into plugin_contracted (plugin, step) select $1, unnest($2::text[]) on conflict do nothing`,
    [plugin, names],
  )
}
