import sql from 'sql-template-tag'
import type { Rows } from '../../../database/store.ts'
import { readPackage } from '../../package/read-package.ts'
import { unpackTo } from '../../package/unpack-to.ts'
import { versionNotKept } from '../faults.ts'
import type { Standing } from '../record/standing.ts'

/** Where plugins come from: the folder that came with the platform, the record, and where packages are unpacked. */
export interface Sources {
  /** The `plugin.ts` of each delivered plugin, by its id. */
  readonly delivered: ReadonlyMap<string, URL>
  readonly directory: Rows
  readonly packages: URL
}

/** The file from which a version is started; faults: plugin.version-not-kept, package.*. */
export async function entryOf(
  { delivered, directory, packages }: Sources,
  { plugin, version, source }: Omit<Standing, 'generation'>,
): Promise<URL> {
  const folder = source === 'delivered' ? delivered.get(plugin) : undefined
  if (folder) return folder
  const kept = await directory.row<{ bytes: Uint8Array | null }>(
    sql`select bytes from plugin_version where plugin = ${plugin} and version = ${version}`,
  )
  if (!kept?.bytes) throw versionNotKept({ plugin, version: version ?? '' })
  return unpackTo(readPackage(kept.bytes), packages)
}

/** What was handed over runs in a process of its own, whatever it says of itself. */
export function isolationOf({ source }: Pick<Standing, 'source'>): 'process' | undefined {
  return source === 'installed' ? 'process' : undefined
}
