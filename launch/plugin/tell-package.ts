import { mkdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inspectPackage } from '../../core/plugin/package/inspect-package.ts'
import { readPackage } from '../../core/plugin/package/read-package.ts'
import { root } from '../city.ts'
import { buildPlugin } from './build-plugin.ts'
import { inKb, inspectionInWords } from './inspection-in-words.ts'
import { pluginFolder } from './plugin-folder.ts'
import { readKey } from './publisher-key.ts'

const packages = join(root, '.build', 'packages')

/** Builds the package of an area and tells where it is, how large, and with which checksum. */
export async function tellBuilt(area: string): Promise<string[]> {
  const folder = pluginFolder(area)
  const key = readKey(process.env)
  mkdirSync(packages, { recursive: true })
  const { file, pack } = await buildPlugin({ folder, into: packages, key })
  const line = `${relative(root, file)} · ${inKb(pack.size)} · ${pack.checksum}`
  return key ? [line] : [line, 'It is not signed: npm run plugin key makes the keys for that.']
}

/** Tells what a package brings, and who signed it, without running anything of it. */
export function tellInspected(file: string): string[] {
  return inspectionInWords(inspectPackage(readPackage(readFileSync(file))))
}
