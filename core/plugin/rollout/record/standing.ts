import sql from 'sql-template-tag'
import type { Rows } from '../../../database/store.ts'

/** Which version of a plugin should be live everywhere; the generation rises with every change, a reload too. */
export interface Standing {
  readonly plugin: string
  readonly version: string | null
  readonly source: 'delivered' | 'installed' | 'none'
  readonly generation: number
}

/** What should be live of each plugin of which somebody said so; of all others the delivered version is. */
export function readStandings(directory: Rows): Promise<Standing[]> {
  return directory.rows<Standing>(
    sql`select plugin, version, source, generation::int as generation from plugin_standing order by plugin`,
  )
}
