import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { JSONWebKeySet } from 'jose'
import sql from 'sql-template-tag'
import type { Database } from '../database/database.ts'
import type { Secrets } from '../operation/secrets.ts'
import { generateSignInKeys } from './oidc/key.ts'

const name = 'sign-in keys'

/** The city's key set towards identity providers: made once, kept sealed, the same on every node. */
export async function signInKeys(
  { directory }: Database,
  secrets: Secrets,
): Promise<JSONWebKeySet> {
  const seal = secrets.key(name)
  const find = sql`select sealed from platform_secret where name = ${name}`
  const kept = await directory.row<{ sealed: string }>(find)
  if (kept) return unseal(kept.sealed, seal)
  const made = sealed(await generateSignInKeys(), seal)
  await directory.rows(
    sql`insert into platform_secret (name, sealed) values (${name}, ${made}) on conflict do nothing`,
  )
  const first = await directory.row<{ sealed: string }>(find)
  return unseal(first?.sealed ?? made, seal)
}

function sealed(keys: JSONWebKeySet, seal: Buffer): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', seal, iv)
  const body = Buffer.concat([cipher.update(JSON.stringify(keys)), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')
}

function unseal(kept: string, seal: Buffer): JSONWebKeySet {
  const bytes = Buffer.from(kept, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', seal, bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  const body = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()])
  return JSON.parse(body.toString('utf8')) as JSONWebKeySet // sealed above, so it is what was written
}
