import { Client } from 'pg'
import { scratchDatabase } from '../../test/setup/scratch-database.ts'
import { createDatabase, type Database } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { urlFor } from '../database/roles.ts'
import { createSecrets, type Secrets } from '../operation/secrets.ts'
import { applyTenants } from '../tenancy/apply.ts'
import type { TenantDeclaration } from '../tenancy/define-tenant.ts'
import { town, works } from './declared-tenants.ts'

/** A migrated database of its own that holds the two tenants. */
export interface ScratchRecord {
  readonly database: Database
  /** The owner's connection, which sees the rows of every tenant. */
  readonly owner: Client
  readonly url: string
  readonly secrets: Secrets
  close(): Promise<void>
}

// A test waits for as long as a busy machine takes.
const patienceMs = 60_000

/** Migrates a scratch database and applies the tenants, the two unless a test says others. */
export async function scratchRecord(
  tenants: readonly TenantDeclaration[] = [town, works],
): Promise<ScratchRecord> {
  const { url, drop } = await scratchDatabase()
  const secrets = createSecrets(process.env['DIME_SECRET'] ?? '')
  const owner = new Client({ connectionString: url })
  await migrate(url, secrets, [])
  await owner.connect()
  await applyTenants(owner, tenants, secrets)
  const database = await createDatabase({ url: urlFor('dime_app', url, secrets), patienceMs })
  return {
    database,
    owner,
    url,
    secrets,
    async close() {
      await Promise.all([database.close(), owner.end()])
      await drop()
    },
  }
}
