import sql from 'sql-template-tag'
import type { Database } from '../database/database.ts'
import type { Secrets } from '../operation/secrets.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import { tooManyAttempts } from './faults.ts'

/** Who guesses at a secret: everything under which wrong guesses are counted, and when. */
export interface Guess {
  readonly tenant: Tenant
  /** An account, a network address, a known device: each has a count of its own. */
  readonly keys: readonly string[]
  readonly now: Date
}

/** Counts wrong guesses at passwords, codes and the like, for all nodes together. */
export interface Guesses {
  /**
   * Counts a guess before it is looked at, so that many at once are many; takes it back when `look` found
   * what fits. Faults: identity.too-many-attempts, and those of `look`.
   */
  guess<T>(by: Guess, look: () => Promise<T>): Promise<T>
}

const most = 10
const minutes = 15

/** Builds the counts over the record. */
export function createGuesses(database: Database, secrets: Secrets): Guesses {
  return {
    async guess({ tenant, keys, now }, look) {
      // In one order everywhere: two that count the same keys never wait for each other.
      const digests = keys.map((key) => secrets.digest('guesses', key)).toSorted()
      await count(database, tenant, { digests, now })
      const found = await look()
      if (found !== undefined) await takeBack(database, tenant, digests)
      return found
    },
  }
}

interface Counting {
  readonly digests: readonly string[]
  readonly now: Date
}

async function count(database: Database, tenant: Tenant, { digests, now }: Counting) {
  const until = new Date(now.getTime() + minutes * 60_000)
  const counted = await database.withRows(tenant.id, async (store) => {
    await store.rows(sql`delete from guess where ctid in (
      select ctid from guess where tenant_id = ${tenant.id} and until <= ${now}
        and key_digest <> all(${digests}) limit 50 for update skip locked)`)
    return store.rows<{ tries: number; until: Date }>(sql`
      insert into guess as g (tenant_id, key_digest, tries, until)
      select ${tenant.id}, key, 1, ${until}::timestamptz from unnest(${digests}::text[]) as key
      on conflict (tenant_id, key_digest) do update set
        tries = case when g.until <= ${now} then 1 else g.tries + 1 end,
        until = case when g.until <= ${now} then excluded.until else g.until end
      returning tries, until`)
  })
  const full = counted.filter(({ tries }) => tries > most)
  if (full.length === 0) return
  const latest = Math.max(...full.map((key) => key.until.getTime()))
  const retryAfter = Math.max(1, Math.ceil((latest - now.getTime()) / 1000))
  throw tooManyAttempts({ minutes: Math.ceil(retryAfter / 60), retryAfter })
}

async function takeBack(database: Database, tenant: Tenant, digests: readonly string[]) {
  await database.withRows(tenant.id, (store) =>
    store.rows(sql`
      update guess set tries = tries - 1
      where tenant_id = ${tenant.id} and key_digest = any(${digests}) and tries > 0`),
  )
}
