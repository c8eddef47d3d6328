import { Client } from 'pg'
import type { Secrets } from '../operation/secrets.ts'
import { ensureLogin, urlFor, type MakerRole } from './roles.ts'

/** The owner's connection, and what it takes to sign in beside it as somebody else. */
export interface Owning {
  readonly owner: Client
  readonly url: string
  readonly secrets: Secrets
}

/** The role that owns a plugin's schema, and nothing else. */
export const makerOf = (id: string): MakerRole => `dime_plugin_${id}_maker`

/** Makes sure that a plugin's maker is there and can sign in. */
export function ensureMaker({ owner, secrets }: Owning, id: string): Promise<void> {
  return ensureLogin(owner, makerOf(id), secrets)
}

/**
 * Works as the maker of a plugin's schema. It signs in by itself: within a connection that is the owner's, no
 * `set role` is so tight that a step could not undo it.
 */
export async function asMaker<Answer>(
  { url, secrets }: Owning,
  id: string,
  work: (maker: Client) => Promise<Answer>,
): Promise<Answer> {
  const maker = new Client({ connectionString: urlFor(makerOf(id), url, secrets) })
  maker.on('error', () => undefined) // the step that waits hears of it
  await maker.connect()
  try {
    return await work(maker)
  } finally {
    await maker.end()
  }
}
