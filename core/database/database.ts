import { MikroORM, type SqlEntityManager } from '@mikro-orm/postgresql'
import { Pool, types } from 'pg'
import type { Sql } from 'sql-template-tag'
import { Call } from '../desk/call.entity.ts'
import { Ticket } from '../tickets/ticket.entity.ts'
import { withRows } from './with-rows.ts'
import { createStore, type Store } from './store.ts'

/** The record: reads and writes of one tenant each, by a role that owns nothing and cannot bypass the walls. */
export interface Database {
  /** One transaction of plain queries: the cheapest way in and out. */
  withRows<T>(tenant: string, work: (store: Store) => Promise<T>): Promise<T>
  /** One transaction with entities too; everything in it is written or nothing is. */
  withEntities<T>(
    tenant: string,
    work: (store: Store, entities: SqlEntityManager) => Promise<T>,
  ): Promise<T>
  /** Rows that belong to no tenant: the directory of tenants and the platform's own secrets. */
  directory: Store
  close(): Promise<void>
}

/** What the database is reached with. */
export interface DatabaseOptions {
  /** The application role's URL. */
  readonly url: string
  readonly connections?: number
}

/** Connects to the record. */
export async function createDatabase({
  url,
  connections = 16,
}: DatabaseOptions): Promise<Database> {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    idleTimeoutMillis: 30_000,
    ...patience,
  })
  pool.on('error', (error) => void error) // an idle connection that broke is replaced at the next call
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [Ticket, Call],
    pool: { min: 0, max: connections },
    // Rows come back as the plain pool reads them, instants as dates.
    driverOptions: { ...patience, types: { getTypeParser: types.getTypeParser } },
    ensureDatabase: false,
  })
  return {
    withRows: (tenant, work) => withRows(pool, tenant, work),
    withEntities: (tenant, work) => withEntities(orm, tenant, work),
    directory: createStore(async <Row>(query: Sql) => {
      const { rows } = await pool.query(query.text, query.values)
      return rows as Row[] // the caller names the shape of its own query
    }),
    async close() {
      await Promise.all([pool.end(), orm.close()])
    },
  }
}

// A database that does not answer must not keep anybody waiting: connecting and each statement have a limit.
const patience = { connectionTimeoutMillis: 3_000, statement_timeout: 4_000, query_timeout: 4_500 }

function withEntities<T>(
  orm: MikroORM,
  tenant: string,
  work: (store: Store, entities: SqlEntityManager) => Promise<T>,
): Promise<T> {
  const fork = orm.em.fork({ session: { variables: { 'app.tenant': tenant } } })
  return fork.transactional((entities) => {
    const run = <Row>(query: Sql) => entities.execute<Row[]>(query.sql, query.values)
    return work(createStore(run), entities)
  })
}
