import sql from 'sql-template-tag'
import { createDatabase } from '../database/database.ts'
import { urlFor } from '../database/roles.ts'
import { createSecrets } from '../operation/secrets.ts'
import { createTenants } from '../tenancy/tenants.ts'
import { shownFromAttempt } from './trouble.ts'
import { unattended } from './unattended.ts'

/** What waits in a city, over all its tenants. */
export interface Waiting {
  /** Tickets on which a step failed so often that their office sees it. */
  readonly troubled: number
  /** Tickets to which nobody attends, though somebody should have come. */
  readonly unattended: number
  /** Events of which the workflows have not heard yet. */
  readonly events: number
  /** For how many seconds the oldest of them waits; 0 where none does. */
  readonly seconds: number
}

/** Counts what waits, tenant after tenant behind their walls, and changes nothing; asked with the address of the record's owner. */
export async function countWaiting(ownerUrl: string, secret: string): Promise<Waiting> {
  const url = urlFor('dime_app', ownerUrl, createSecrets(secret))
  const database = await createDatabase({ url, connections: 1 })
  try {
    let all: Waiting = { troubled: 0, unattended: 0, events: 0, seconds: 0 }
    for (const { id } of await createTenants(database.directory).all()) {
      const own = await database.withRows(id, (store) => store.row<Waiting>(waitingOf(id)))
      if (own) all = together(all, own)
    }
    return all
  } finally {
    await database.close()
  }
}

const waitingOf = (tenant: string) => sql`select
  (select count(*)::int from ticket where tenant_id = ${tenant}::uuid and trouble is not null
    and exists (select from jsonb_each(trouble) e where (e.value->>'attempts')::int >= ${shownFromAttempt})) as troubled,
  (select count(*)::int from (${unattended(tenant, new Date())}) lost) as unattended,
  count(*)::int as events, coalesce(extract(epoch from now() - min(at)), 0)::float8 as seconds
  from outbox where tenant_id = ${tenant}::uuid and published_at is null`

const together = (a: Waiting, b: Waiting): Waiting => ({
  troubled: a.troubled + b.troubled,
  unattended: a.unattended + b.unattended,
  events: a.events + b.events,
  seconds: Math.max(a.seconds, b.seconds),
})
