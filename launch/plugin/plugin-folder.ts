import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../city.ts'
import { explain } from '../explain.ts'

/** The folder that holds a folder an area. */
export const areas = join(root, 'plugins')

/** What an area may be called: its schema and its role in the database bear the same word. */
export const areaName = /^[a-z][a-z0-9]{0,30}$/

/** The folder of an area's plugin; a sentence says which there are when this one is not. */
export function pluginFolder(area: string): string {
  const known = pluginAreas()
  if (known.includes(area)) return join(areas, area)
  throw explain(`There is no plugin "${area}". There are: ${known.join(', ')}.`)
}

/** The areas that have a plugin, in order of name. */
export function pluginAreas(): string[] {
  const names = readdirSync(areas).toSorted()
  return names.filter((name) => existsSync(join(areas, name, 'plugin.ts')))
}
