import type { Pool, PoolClient, QueryConfig } from 'pg'
import type { Sql } from 'sql-template-tag'
import type { Send } from './in-transaction.ts'
import { planName } from './plan-name.ts'

/** Rows as queries bring them. */
export interface Rows {
  /** Every row, camelCased by the query itself. */
  rows<Row>(query: Sql): Promise<Row[]>
  /** The first row, if there is one. */
  row<Row>(query: Sql): Promise<Row | undefined>
}

/** The rows of one tenant, inside one unit of work; a query without a scope has no way here. */
export interface Store extends Rows {
  /** Writes without waiting for an answer: what is refused fails the whole unit of work, at its end at the latest. */
  send(query: Sql): void
}

/** The rows that a connection of a pool brings, whichever is free. */
export function rowsOver(connection: Pool | PoolClient): Rows {
  return createRows(async <Row>(query: Sql) => {
    const { rows } = await connection.query(statementOf(query))
    return rows as Row[] // the caller names the shape of its own query
  })
}

/** A store over a connection that is in a transaction. */
export function storeOver(client: PoolClient, send: Send): Store {
  return { ...rowsOver(client), send: (query) => send(statementOf(query)) }
}

/** Rows over anything that runs a query. */
export function createRows(run: <Row>(query: Sql) => Promise<Row[]>): Rows {
  return {
    rows: run,
    async row<Row>(query: Sql) {
      const [first] = await run<Row>(query)
      return first
    },
  }
}

const statementOf = ({ text, values }: Sql): QueryConfig => ({ text, values, ...planName(text) })
