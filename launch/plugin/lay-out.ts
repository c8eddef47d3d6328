import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unpackTo } from '../../core/plugin/package/unpack-to.ts'
import { buildPlugin } from './build-plugin.ts'

/** Builds a plugin's package, lays it out as a kernel would, and gives the entry of its host. */
export async function layOut(folder: string, into: string): Promise<URL> {
  const { pack } = await buildPlugin({ folder, into })
  return unpackTo(pack, pathToFileURL(join(into, 'laid-out', '/')))
}
