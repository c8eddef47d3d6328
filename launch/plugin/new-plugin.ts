import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { explain } from '../explain.ts'
import { areaName, areas } from './plugin-folder.ts'

const template = fileURLToPath(new URL('template', import.meta.url))
// What the template is called: its id, schema, role and services bear it.
const placeholder = 'halls'

/** Makes the folder of a new area from the template and gives the paths of its files. */
export async function newPlugin(area: string, into: string = areas): Promise<string[]> {
  if (!areaName.test(area))
    throw explain(
      `"${area}" cannot be an area: one lower-case word, at most 31 letters and digits.`,
    )
  const folder = join(into, area)
  if (existsSync(folder)) throw explain(`${folder} is there already.`)
  await cp(template, folder, { recursive: true })
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name))
  for (const path of paths) await rename(path, area)
  return paths.map((path) => path.slice(folder.length + 1)).toSorted()
}

async function rename(path: string, area: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replaceAll(placeholder, area))
}
