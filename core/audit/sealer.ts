import type { Pool, PoolClient } from 'pg'
import { inTransaction } from '../database/in-transaction.ts'
import { openPool } from '../database/open-pool.ts'
import { beginning, lineColumns, linkHash, type CanonicalLine } from './chain.ts'

/** Gives every line of the audit its place in its tenant's chain. */
export interface Sealer {
  /**
   * Seals a batch of what waits and answers how many lines there were; none when another sealer is at it.
   * It keeps no place of its own: killed at any moment, whoever comes next goes on where the links end.
   */
  seal(): Promise<number>
  close(): Promise<void>
}

/** The most lines sealed in one transaction: after so many, more may wait. */
export const sealedAtOnce = 500

/** Connects with the relay's role, which reads every tenant's lines and can write nothing but links. */
export function createSealer(url: string): Sealer {
  const pool = openPool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: 3_000,
    query_timeout: 20_000,
  })
  let sameCluster: Promise<void> | undefined
  return {
    async seal() {
      sameCluster ??= demandSameCluster(pool)
      await sameCluster.catch((error: unknown) => {
        sameCluster = undefined
        throw error
      })
      return inTransaction(pool, seal)
    },
    close: () => pool.end(),
  }
}

const lock = `hashtext('dime audit chain')`

const head = `select position, seq, transaction, hash from audit_link
  where tenant_id = t.id order by position desc limit 1`

// Transactions that are still open could yet bring earlier lines: the chain stops before them.
const waiting = `select t.id, h.position, h.hash, array[${lineColumns}]
  from tenant t left join lateral (${head}) h on true
  cross join lateral (
    select * from audit a where a.tenant_id = t.id
      and (a.transaction, a.seq) > (coalesce(h.transaction, '0'::xid8), coalesce(h.seq, 0))
      and a.transaction < pg_snapshot_xmin(pg_current_snapshot())
    order by a.transaction, a.seq limit ${sealedAtOnce}) a
  order by a.transaction, a.seq limit ${sealedAtOnce}`

type Waiting = [tenant: string, position: string | null, hash: Buffer | null, line: CanonicalLine]

async function seal(client: PoolClient): Promise<number> {
  const held = await client.query(`select pg_try_advisory_xact_lock(${lock}) as "isMine"`)
  if (!held.rows[0].isMine) return 0
  const { rows } = await client.query<Waiting>({ text: waiting, rowMode: 'array' })
  if (rows.length > 0) await write(client, linked(rows))
  return rows.length
}

interface Link {
  readonly tenant: string
  readonly position: bigint
  readonly line: CanonicalLine
  readonly hash: Buffer
}

function linked(rows: readonly Waiting[]): Link[] {
  const heads = new Map<string, Link>()
  return rows.map(([tenant, position, hash, line]) => {
    const before = heads.get(tenant) ?? { position: BigInt(position ?? 0), hash: hash ?? beginning }
    const link = {
      tenant,
      line,
      position: before.position + 1n,
      hash: linkHash(before.hash, line),
    }
    heads.set(tenant, link)
    return link
  })
}

async function write(client: PoolClient, links: readonly Link[]): Promise<void> {
  await client.query(
    `insert into audit_link (tenant_id, position, seq, transaction, hash)
     select l.tenant, l.position, a.seq, a.transaction, l.hash
     from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bytea[]) l (tenant, position, seq, hash)
     join audit a on a.tenant_id = l.tenant and a.seq = l.seq`,
    [
      links.map(({ tenant }) => tenant),
      links.map(({ position }) => String(position)),
      links.map(({ line }) => line[1]),
      links.map(({ hash }) => hash),
    ],
  )
}

/**
 * Refuses a cluster whose transactions are numbered lower than those already sealed: new lines would
 * seem older than the chain and would never be sealed.
 */
async function demandSameCluster(pool: Pool): Promise<void> {
  const { rows } = await pool.query(
    `select 1 from tenant t cross join lateral (${head}) h
     where h.transaction >= pg_snapshot_xmax(pg_current_snapshot()) limit 1`,
  )
  if (rows.length === 0) return
  throw new Error(
    'The record was restored from a dump into a new cluster, which counts its transactions anew. ' +
      'Stop PostgreSQL, run "pg_resetwal --epoch=1" (one more each time) on its folder, start it again.',
  )
}
