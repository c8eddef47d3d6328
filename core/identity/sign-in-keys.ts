import type { JSONWebKeySet } from 'jose'
import sql from 'sql-template-tag'
import type { Database } from '../database/database.ts'
import type { Secrets } from '../operation/secrets.ts'
import { generateSignInKeys } from './oidc/key.ts'
import { sealed, unsealed } from './sealed.ts'

const name = 'sign-in keys'

/** The city's key set towards identity providers: made once, kept sealed, the same on every node. */
export async function signInKeys(
  { directory }: Database,
  secrets: Secrets,
): Promise<JSONWebKeySet> {
  const seal = secrets.key(name)
  const find = sql`select sealed from platform_secret where name = ${name}`
  const kept = await directory.row<{ sealed: string }>(find)
  if (kept) return opened(kept.sealed, seal)
  const made = sealed(JSON.stringify(await generateSignInKeys()), seal)
  await directory.rows(
    sql`insert into platform_secret (name, sealed) values (${name}, ${made}) on conflict do nothing`,
  )
  const first = await directory.row<{ sealed: string }>(find)
  return opened(first?.sealed ?? made, seal)
}

// Sealed above, so it is what was written.
const opened = (kept: string, seal: Buffer) => JSON.parse(unsealed(kept, seal)) as JSONWebKeySet
