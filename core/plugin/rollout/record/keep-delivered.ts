import { Client } from 'pg'
import { describe } from '../../cell/describe.ts'
import type { Plugin } from '../../face/define-plugin.ts'

/** Writes down what the plugins that come with the platform declare; what came before is past, and kept for its tickets. */
export async function keepDelivered(ownerUrl: string, plugins: readonly Plugin[]): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    for (const plugin of plugins) await keep(owner, plugin)
  } finally {
    await owner.end()
  }
}

async function keep(owner: Client, plugin: Plugin): Promise<void> {
  const { id, version } = plugin
  await owner.query(
    `update plugin_version set source = 'past' where plugin = $1 and source = 'delivered' and version <> $2`,
    [id, version],
  )
  await owner.query(
    `insert into plugin_version (plugin, version, source, description) values ($1, $2, 'delivered', $3)
     on conflict (plugin, version) do update set source = 'delivered', description = excluded.description,
       bytes = null, checksum = null`,
    [id, version, JSON.stringify(describe(plugin))],
  )
  await owner.query(
    `update plugin_standing set source = 'delivered' where plugin = $1 and version = $2 and source = 'installed'`,
    [id, version],
  )
}
