import type { SqlEntityManager } from '@mikro-orm/postgresql'
import type { Pool } from 'pg'
import { openEntities } from './entities.ts'
import { inTenant } from './in-transaction.ts'
import { openPool } from './open-pool.ts'
import { rowsOver, storeOver, type Rows, type Store } from './store.ts'

/** The record: reads and writes of one tenant each, by a role that owns nothing and cannot bypass the walls. */
export interface Database {
  /** One transaction of plain queries: the cheapest way in and out. */
  withRows<T>(tenant: string, work: (store: Store) => Promise<T>): Promise<T>
  /** One transaction with entities too, which are saved by their own `flush`; all of it is written or nothing is. */
  withEntities<T>(
    tenant: string,
    work: (store: Store, entities: SqlEntityManager) => Promise<T>,
  ): Promise<T>
  /** Rows that belong to no tenant: the directory of tenants and the platform's own secrets. */
  directory: Rows
  close(): Promise<void>
}

/** What the database is reached with. */
export interface DatabaseOptions {
  /** The application role's URL. */
  readonly url: string
  readonly connections?: number
  /** How long a connection may take, in milliseconds; a statement may take a second more. */
  readonly patienceMs?: number
}

/** Connects to the record. */
export async function createDatabase({
  url,
  connections = 16,
  patienceMs = 3_000,
}: DatabaseOptions): Promise<Database> {
  const pool = connect(url, connections, patienceMs)
  // A transaction may ask the directory: were theirs the same connections, all could wait for one another.
  const aside = connect(url, asideConnections, patienceMs)
  const entities = await openEntities(pool)
  return {
    withRows: (tenant, work) =>
      inTenant(pool, tenant, (client, send) => work(storeOver(client, send))),
    withEntities: (tenant, work) =>
      inTenant(pool, tenant, (client, send) => work(storeOver(client, send), entities.on(client))),
    directory: rowsOver(aside),
    async close() {
      await entities.close()
      await Promise.all([pool.end(), aside.end()])
    },
  }
}

// A database that does not answer must not keep anybody waiting: connecting and each statement have a limit.
function connect(url: string, max: number, patienceMs: number): Pool {
  return openPool({
    connectionString: url,
    max,
    options: '-c enable_seqscan=off', // a plan is kept from when a table was small, until somebody analyses it
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: patienceMs,
    statement_timeout: patienceMs + 1_000,
    query_timeout: patienceMs + 1_500,
  })
}

const asideConnections = 2
