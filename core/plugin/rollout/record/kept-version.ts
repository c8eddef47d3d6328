import sql, { type Sql } from 'sql-template-tag'
import type { Rows } from '../../../database/store.ts'
import type { Description } from '../../cell/wire.ts'

type Names = Description['name']

/** A version that is kept here: what it declares, and where it came from. */
export interface StoredVersion {
  readonly plugin: string
  readonly version: string
  /** `past`: it came with an earlier release, and only tickets know it still. */
  readonly source: 'delivered' | 'installed' | 'past'
  readonly description: Description
  readonly checksum: string | null
  readonly size: number | null
  readonly signedBy: string | null
  readonly uploadedAt: Date | null
  readonly uploadedBy: string | null
}

const columns = sql`plugin, version, source, description, checksum, octet_length(bytes) as size,
  signed_by as "signedBy", uploaded_at as "uploadedAt", uploaded_by as "uploadedBy"`

/** Every version that is kept, or those of one plugin; the highest first. */
export function storedVersions(store: Rows, plugin?: string): Promise<StoredVersion[]> {
  const which: Sql = plugin === undefined ? sql`true` : sql`plugin = ${plugin}`
  return store.rows<StoredVersion>(sql`
    select ${columns} from plugin_version where ${which}
    order by plugin, string_to_array(version, '.')::int[] desc`)
}

/** What a plugin is called, by the highest of its versions. */
export async function storedName(store: Rows, plugin: string): Promise<Names | undefined> {
  const named = await store.row<{ name: Names }>(sql`
    select description->'name' as name from plugin_version where plugin = ${plugin} and source <> 'past'
    order by string_to_array(version, '.')::int[] desc limit 1`)
  return named?.name
}

/** One version, if it is kept. */
export function storedVersion(
  store: Rows,
  { plugin, version }: Pick<StoredVersion, 'plugin' | 'version'>,
): Promise<StoredVersion | undefined> {
  return store.row<StoredVersion>(
    sql`select ${columns} from plugin_version where plugin = ${plugin} and version = ${version}`,
  )
}
