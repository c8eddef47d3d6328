import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export { deriveSecret } from '../core/secret.ts'

/**
 * Gives the master secret of a city: the one handed in, else the one its data folder keeps, which
 * is made at the first start and readable by its owner alone.
 */
export function masterSecret(data: string, given?: string): string {
  if (given) return given
  const file = join(data, 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
