import type { PoolClient } from 'pg'
import { inTransaction } from '../database/in-transaction.ts'
import { openPool } from '../database/open-pool.ts'

/** An event as it left the outbox. */
export interface SentEvent {
  readonly seq: string
  readonly id: string
  readonly tenant: string
  readonly type: string
  readonly at: Date
  readonly ticket: string | null
  readonly office: string | null
  readonly person: string | null
  readonly call: string | null
  readonly data: Readonly<Record<string, unknown>>
  /** Whether the ticket's own workflow need not hear of it: it did it, or sleeps on all the same. */
  readonly isAttended?: boolean
}

/** Where a reader of the stream stands: after this transaction and event. */
export interface Position {
  readonly transaction: string
  readonly seq: string
}

/** Whoever is told of events. */
export type Publish = (events: readonly SentEvent[]) => Promise<void>

/** Which events are drained. */
export interface Drained {
  readonly most: number
  /** Tickets whose events wait a while longer. */
  readonly resting?: readonly string[]
}

/** The outbox as the relay alone sees it: every tenant's events, and nothing else. */
export interface Relay {
  /** Hands waiting events to `publish` and marks them in the same transaction; answers how many there were. */
  drain(publish: Publish, drained: Drained): Promise<number>
  /** The events after a position, in the order in which their transactions became visible. */
  after(position: Position): Promise<{ events: SentEvent[]; position: Position }>
  /** The position of now. */
  here(): Promise<Position>
  close(): Promise<void>
}

const columns = `seq, id, tenant_id as tenant, type, at, ticket_id as ticket, office_id as office,
  person_id as person, call_id as call, data, attended as "isAttended"`

/** Connects with the relay's role. */
export function createRelay(url: string): Relay {
  const pool = openPool({
    connectionString: url,
    max: 3,
    connectionTimeoutMillis: 3_000,
    query_timeout: 20_000,
  })
  return {
    drain: (publish, drained) => inTransaction(pool, (client) => drain(client, publish, drained)),
    async after(position) {
      // Transactions that are still open could yet bring earlier events: the stream stops before them.
      const { rows } = await pool.query<SentEvent & { transaction: string }>(
        `select ${columns}, transaction::text from outbox
         where (transaction, seq) > ($1::xid8, $2::bigint) and transaction < pg_snapshot_xmin(pg_current_snapshot())
         order by transaction, seq limit 500`,
        [position.transaction, position.seq],
      )
      const last = rows.at(-1)
      return {
        events: rows,
        position: last ? { transaction: last.transaction, seq: last.seq } : position,
      }
    },
    async here() {
      const { rows } = await pool.query<{ transaction: string }>(
        'select pg_snapshot_xmin(pg_current_snapshot())::text as transaction',
      )
      return { transaction: rows[0]?.transaction ?? '0', seq: '0' }
    },
    close: () => pool.end(),
  }
}

async function drain(
  client: PoolClient,
  publish: Publish,
  { most, resting = [] }: Drained,
): Promise<number> {
  const { rows } = await client.query<SentEvent>({
    name: 'waiting-events',
    text: `select ${columns} from outbox where published_at is null and (retry_at is null or retry_at < now())
      and (ticket_id is null or ticket_id <> all($2::uuid[])) order by seq limit $1 for update skip locked`,
    values: [most, resting],
  })
  if (rows.length === 0) return 0
  await publish(rows)
  await client.query('update outbox set published_at = now() where seq = any($1)', [
    rows.map(({ seq }) => seq),
  ])
  return rows.length
}
