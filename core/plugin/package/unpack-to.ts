import { chmod, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Package } from './read-package.ts'

/**
 * Lays a package's parts into a folder of their own below `folder`, named after its checksum, and gives the
 * entry of its host. Done once; as often as asked, by as many processes as ask, it is the same folder.
 */
export async function unpackTo({ manifest, checksum, parts }: Package, folder: URL): Promise<URL> {
  const home = new URL(`${manifest.id}-${manifest.version}-${checksum}/`, folder)
  const entry = new URL('server.mjs', home)
  if (await isThere(entry)) return entry
  await mkdir(folder, { recursive: true })
  const draft = await mkdtemp(fileURLToPath(new URL('.draft-', folder)))
  for (const [name, bytes] of parts) await lay(`${draft}/${name}`, bytes)
  await chmod(draft, 0o755)
  await rename(draft, fileURLToPath(home)).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true })
    // Somebody else was quicker, with the very same parts.
    if (!(await isThere(entry))) throw error
  })
  return entry
}

async function lay(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes, { mode: 0o444 })
}

async function isThere(entry: URL): Promise<boolean> {
  return (await stat(entry).catch(() => undefined))?.isFile() ?? false
}
