import sql from 'sql-template-tag'
import type { Database } from '../../core/database/database.ts'
import { createKernel, type Kernel } from '../../core/kernel.ts'

/**
 * A kernel whose every unit of work is undone when it has answered: all checks of the record are made, those
 * that wait for the end too, and nothing of it stays.
 */
export function dryKernel({ database, lent }: Kernel): Kernel {
  return createKernel(undoing(database), lent)
}

class Undone extends Error {
  readonly answer: unknown
  constructor(answer: unknown) {
    super('It was done, and is undone')
    this.answer = answer
  }
}

function undoing(database: Database): Database {
  return {
    ...database,
    withRows: (tenant, work) =>
      answered(
        database.withRows(tenant, async (store) => {
          const answer = await work(store)
          await store.rows(sql`set constraints all immediate`)
          throw new Undone(answer)
        }),
      ),
    withEntities: (tenant, work) =>
      answered(
        database.withEntities(tenant, async (store, entities) => {
          const answer = await work(store, entities)
          await entities.flush()
          await store.rows(sql`set constraints all immediate`)
          throw new Undone(answer)
        }),
      ),
  }
}

async function answered<T>(work: Promise<never>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Undone) return error.answer as T // what the same work has answered
    throw error
  }
}
