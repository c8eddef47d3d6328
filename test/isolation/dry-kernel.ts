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

function undoing(database: Database): Database {
  return {
    ...database,
    withRows: (tenant, work) =>
      undone((keep) =>
        database.withRows(tenant, async (store) => {
          const answer = await work(store)
          await store.rows(sql`set constraints all immediate`)
          return keep(answer)
        }),
      ),
    withEntities: (tenant, work) =>
      undone((keep) =>
        database.withEntities(tenant, async (store, entities) => {
          const answer = await work(store, entities)
          await entities.flush()
          await store.rows(sql`set constraints all immediate`)
          return keep(answer)
        }),
      ),
  }
}

/** Runs work that hands over its answer just before its end, which then is none. */
async function undone<T>(work: (keep: (answer: T) => never) => Promise<T>): Promise<T> {
  const kept: { readonly answer: T }[] = []
  const undo = new Error('It was done, and is undone')
  await work((answer) => {
    kept.push({ answer })
    throw undo
  }).catch((error: unknown) => {
    if (error !== undo) throw error
  })
  const [done] = kept
  if (!done) throw new TypeError('Whatever ended well has handed over its answer')
  return done.answer
}
