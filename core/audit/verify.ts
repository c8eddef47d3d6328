import { Client } from 'pg'
import { checkChain } from './check-chain.ts'
import type { Head, Verified } from './verified.ts'

/** What is to be verified: one tenant or all, and heads that were noted before. */
export interface Wanted {
  readonly tenant?: string | undefined
  readonly heads?: readonly Head[]
}

/**
 * Reckons every chain anew from the rows, in constant memory, as the relay's role at `url`, which can only
 * read them; tells each tenant as it is done, and keeps a note of what was found in the record.
 */
export async function* verifyAudit(url: string, wanted: Wanted): AsyncGenerator<Verified> {
  const client = await connected(url)
  try {
    for (const { id, slug } of await tenantsOf(client, wanted.tenant)) {
      // One snapshot: what is sealed meanwhile is neither missing nor too much.
      await client.query('begin isolation level repeatable read read only')
      const found = await checkChain(client, id, wanted.heads ?? [])
      await client.query('commit')
      await keep(client, id, found)
      yield { tenant: slug, ...found }
    }
  } finally {
    await client.end()
  }
}

/** The end of each chain now, to be noted outside the record. */
export async function readHeads(
  url: string,
  tenant?: string,
): Promise<{ tenant: string; head: Head | null }[]> {
  const client = await connected(url)
  try {
    const { rows } = await client.query(
      `select t.slug as tenant, (select jsonb_build_object('position', l.position, 'hash', encode(l.hash, 'hex'))
         from audit_link l where l.tenant_id = t.id order by l.position desc limit 1) as head
       from tenant t where $1::text is null or t.slug = $1 order by t.slug`,
      [tenant ?? null],
    )
    return rows
  } finally {
    await client.end()
  }
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  client.on('error', () => undefined) // the query that waits hears of it
  await client.connect()
  return client
}

async function tenantsOf(client: Client, slug: string | undefined) {
  const { rows } = await client.query<{ id: string; slug: string }>(
    'select id, slug from tenant where $1::text is null or slug = $1 order by slug',
    [slug ?? null],
  )
  return rows
}

async function keep(
  client: Client,
  tenant: string,
  { head, count }: Pick<Verified, 'head' | 'count'>,
): Promise<void> {
  await client.query(
    `insert into audit_check (tenant_id, position, hash, is_sound) values ($1, $2, decode($3, 'hex'), $4)`,
    [tenant, head?.position ?? 0, head?.hash ?? '', count === 0],
  )
}
