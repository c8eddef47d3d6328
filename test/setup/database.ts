import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../../launch/ports.ts'
import { stopLeftover } from '../../launch/postgres/cluster.ts'
import { startPostgres } from '../../launch/postgres/start-postgres.ts'
import { markOf } from '../../launch/process/alive.ts'

const prefix = 'dime-test-'

/**
 * Gives every test run a PostgreSQL of its own, fresh and without durability: tests find its owner
 * in `DATABASE_URL` and a secret in `DIME_SECRET`. A database that is named already is used as it is.
 */
export default async function setup(): Promise<() => Promise<void>> {
  process.env['DIME_SECRET'] ??= randomBytes(32).toString('hex')
  if (process.env['DATABASE_URL']) return async () => undefined
  await removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  chmodSync(folder, 0o755)
  const password = randomBytes(16).toString('hex')
  const port = await findFreePort()
  const postgres = await startPostgres({ folder: join(folder, 'data'), port, password, fast: true })
  process.env['DATABASE_URL'] = postgres.url
  return async () => {
    await postgres.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function isOfTests(name: string): boolean {
  return name.startsWith(prefix)
}

/** A run that was killed could not tidy up; the next one does it. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter(isOfTests)) {
    const runner = Number(name.slice(prefix.length).split('-')[0])
    if (markOf(runner)) continue
    await stopLeftover(join(tmpdir(), name, 'data'))
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}
