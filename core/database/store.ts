import type { Sql } from 'sql-template-tag'

/**
 * What becomes of a statement's plan: `kept` plans it once for each connection, since behind the walls
 * planning costs more than running. Never for searches, whose plan is in the words.
 */
export type Planning = 'kept'

/** The rows of one tenant, inside one unit of work; a query without a scope has no way here. */
export interface Store {
  /** Every row, camelCased by the query itself. */
  rows<Row>(query: Sql, plan?: Planning): Promise<Row[]>
  /** The first row, if there is one. */
  row<Row>(query: Sql, plan?: Planning): Promise<Row | undefined>
}

/** A store over anything that runs a query. */
export function createStore(run: <Row>(query: Sql, plan?: Planning) => Promise<Row[]>): Store {
  return {
    rows: run,
    async row<Row>(query: Sql, plan?: Planning) {
      const [first] = await run<Row>(query, plan)
      return first
    },
  }
}
