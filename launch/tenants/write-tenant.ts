import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { exportDeclared } from '@dime/core/running'
import { root } from '../city.ts'
import { explain } from '../explain.ts'

/** Writes the folder of an organisation as the record has it now, and gives the paths that it wrote. */
export async function writeTenant(owner: Client, name: string): Promise<string[]> {
  const files = await exportDeclared(owner, name)
  if (!files) throw explain(`There is no organisation "${name}".`)
  const folder = join(root, 'tenants', name)
  mkdirSync(folder, { recursive: true })
  for (const file of files) writeFileSync(join(folder, file.name), file.text)
  return files.map((file) => `tenants/${name}/${file.name}`)
}
