import sql from 'sql-template-tag'
import type { Rows } from '../../../database/store.ts'

/** A version that should be live. */
export interface LateVersion {
  readonly plugin: string
  readonly version: string
}

/** The versions that should be live and of which steps that older versions could not live with are still to be taken. */
export function lateVersions(directory: Rows): Promise<LateVersion[]> {
  return directory.rows<LateVersion>(sql`
    select v.plugin, v.version from plugin_version v left join plugin_standing s on s.plugin = v.plugin
    where v.source = coalesce(s.source, 'delivered') and (v.source = 'delivered' or v.version = s.version)
      and exists (select from jsonb_path_query(v.description, '$.migrations[*] ? (@.phase == "contract").name') late (name)
        where not exists (select from plugin_contracted c where c.plugin = v.plugin and c.step = late.name #>> '{}'))
    order by v.plugin`)
}
