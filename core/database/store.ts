import type { Pool, PoolClient } from 'pg'
import type { Sql } from 'sql-template-tag'
import { planName } from './plan-name.ts'

/** The rows of one tenant, inside one unit of work; a query without a scope has no way here. */
export interface Store {
  /** Every row, camelCased by the query itself. */
  rows<Row>(query: Sql): Promise<Row[]>
  /** The first row, if there is one. */
  row<Row>(query: Sql): Promise<Row | undefined>
}

/** A store over a connection, or over whichever of a pool is free. */
export function storeOver(connection: Pool | PoolClient): Store {
  return createStore(async <Row>({ text, values }: Sql) => {
    const { rows } = await connection.query({ text, values, ...planName(text) })
    return rows as Row[] // the caller names the shape of its own query
  })
}

/** A store over anything that runs a query. */
export function createStore(run: <Row>(query: Sql) => Promise<Row[]>): Store {
  return {
    rows: run,
    async row<Row>(query: Sql) {
      const [first] = await run<Row>(query)
      return first
    },
  }
}
