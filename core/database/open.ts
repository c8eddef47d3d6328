import type { Logger } from 'pino'
import sql from 'sql-template-tag'
import type { Configuration } from '../configuration.ts'
import type { Secrets } from '../operation/secrets.ts'
import { onceThere } from './away.ts'
import { createDatabase, type Database } from './database.ts'
import { urlFor } from './roles.ts'

/** Connects as the application's role, once the record is there, and refuses a role before which every wall would be of paper. */
export async function openDatabase(
  { databaseUrl }: Pick<Configuration, 'databaseUrl'>,
  secrets: Secrets,
  log: Pick<Logger, 'warn'>,
): Promise<Database> {
  const database = await createDatabase({ url: urlFor('dime_app', databaseUrl, secrets) })
  const onWait = (error: unknown) => log.warn({ error }, 'The record is not there yet')
  const role = await onceThere(() => roleOf(database), { patienceMs, onWait })
  if (role?.isUnwalled === false) return database
  await database.close()
  throw new Error(
    'The application role owns tables or can bypass row-level security: DiMe does not run with it',
  )
}

// Kernel and record may be started at the same time, on a machine that has much to do.
const patienceMs = 60_000

function roleOf({ directory }: Database) {
  return directory.row<{ isUnwalled: boolean }>(sql`
    select rolsuper or rolbypassrls or exists (select from pg_class where relowner = r.oid) as "isUnwalled"
    from pg_roles r where rolname = current_user`)
}
