import { Client } from 'pg'
import { expandSchema } from '../../database/plugin-schema.ts'
import type { Secrets } from '../../operation/secrets.ts'
import type { Description } from '../cell/wire.ts'

/** Runs the steps that a saved plugin brought, in the record at the owner's URL, before it serves. */
export function migrateSaved(
  ownerUrl: string,
  secrets: Secrets,
): (saved: Description) => Promise<void> {
  return async (saved) => {
    if (saved.migrations.length === 0) return
    const owner = new Client({ connectionString: ownerUrl })
    await owner.connect()
    try {
      await expandSchema({ owner, url: ownerUrl, secrets }, saved)
    } finally {
      await owner.end()
    }
  }
}
