import type { Sql } from 'sql-template-tag'

/** The rows of one tenant, inside one unit of work; a query without a scope has no way here. */
export interface Store {
  /** Every row, camelCased by the query itself. */
  rows<Row>(query: Sql): Promise<Row[]>
  /** The first row, if there is one. */
  row<Row>(query: Sql): Promise<Row | undefined>
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
