import sql from 'sql-template-tag'
import { Fault } from '../../operation/fault.ts'
import type { ChangeScope } from '../../operation/scope.ts'
import { wordsFor } from '../../texts/words.ts'
import { transition } from '../transition.ts'
import type { BulkReport, BulkRequest } from './contract.ts'

type Row = BulkReport['rows'][number]

/** Makes one move of many tickets, each for itself: one that is refused stops no other, and its reason is told. */
export async function moveMany(
  scope: ChangeScope,
  { ids, move, message }: BulkRequest,
): Promise<BulkReport> {
  const rows: Row[] = []
  for (const id of new Set(ids)) rows.push(await moveOne(scope, { id, move, message }))
  const moved = rows.filter(({ isMoved }) => isMoved).length
  return { moved, refused: rows.length - moved, rows }
}

async function moveOne(scope: ChangeScope, asked: Parameters<typeof transition>[1]): Promise<Row> {
  const { store, entities, locale } = scope
  await store.rows(sql`savepoint one_of_many`)
  try {
    await transition(scope, asked)
    await store.rows(sql`release savepoint one_of_many`)
    return { id: asked.id, isMoved: true, fault: null }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    await store.rows(sql`rollback to savepoint one_of_many`)
    entities.clear() // what was changed in memory was not kept
    const { say } = wordsFor(locale)
    const { code, facts } = error
    const fault = { code, title: say(`${code}.title`, facts), detail: say(`${code}.detail`, facts) }
    return { id: asked.id, isMoved: false, fault }
  }
}
