import type { Sql } from 'sql-template-tag'
import type { Database } from '../../core/database/database.ts'
import { createRows, type Store } from '../../core/database/store.ts'

/** A statement as it went to PostgreSQL. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** The same database, which also tells every statement that an operation runs through its store. */
export function recording(database: Database, tell: (statement: Statement) => void): Database {
  const note = ({ text, values }: Sql) => tell({ text, values })
  const told = (store: Store): Store => ({
    ...createRows(<Row>(query: Sql) => {
      note(query)
      return store.rows<Row>(query)
    }),
    send(query) {
      note(query)
      store.send(query)
    },
  })
  return {
    ...database,
    withRows: (tenant, work) => database.withRows(tenant, (store) => work(told(store))),
    withEntities: (tenant, work) =>
      database.withEntities(tenant, (store, entities) => work(told(store), entities)),
  }
}
