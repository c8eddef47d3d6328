import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../launch/city.ts'
import { buildPlugin, type BuiltPackage } from '../../launch/plugin/build-plugin.ts'

/** Which delivered plugin, and what its newer version says otherwise: pairs of what stands there and what then does. */
export interface NewerPlugin {
  readonly id: string
  readonly changes: readonly (readonly [string, string])[]
  /** A folder inside the project, where what a plugin imports is found. */
  readonly home: string
  /** The publisher's private key. */
  readonly key: string
}

/** Builds the package of a newer version of a delivered plugin; what is delivered stays as it is. */
export async function newerPlugin({ id, changes, home, key }: NewerPlugin): Promise<BuiltPackage> {
  const folder = join(home, id)
  await cp(join(root, 'plugins', id), folder, { recursive: true })
  const file = join(folder, 'plugin.ts')
  const text = await readFile(file, 'utf8')
  await writeFile(file, changes.reduce(changed, text))
  return buildPlugin({ folder, into: home, key })
}

function changed(text: string, [from, to]: readonly [string, string]): string {
  if (!text.includes(from)) throw new Error(`The plugin does not say “${from}” any more`)
  return text.replace(from, to)
}
