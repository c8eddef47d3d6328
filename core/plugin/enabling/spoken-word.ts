import sql from 'sql-template-tag'
import type { Scope } from '../../operation/scope.ts'
import { inWords, type Words } from '../../tenancy/words.ts'
import type { EnablingWord } from './contract.ts'
import { stateOf } from './state.ts'
import type { Word } from './word.ts'

interface NamedOffice {
  readonly id: string
  readonly code: string
  readonly name: Words
}

/** Speaks words about a plugin for whoever reads them, with the names of the offices that said them. */
export async function spokenWords(
  scope: Scope,
  words: readonly Word[],
): Promise<(word: Word) => EnablingWord> {
  const { store, tenant, now } = scope
  const ids = words.flatMap(({ office }) => office ?? [])
  const offices = await store.rows<NamedOffice>(
    sql`select id, code, name from office where tenant_id = ${tenant.id} and id = any(${ids}::uuid[])`,
  )
  return (word) => {
    const office = offices.find(({ id }) => id === word.office)
    return {
      office: office ? { ...office, name: inWords(scope, office.name) } : null,
      state: stateOf(word, now),
      from: word.from?.toISOString() ?? null,
      until: word.until?.toISOString() ?? null,
      changedBy: word.changedBy,
      changedAt: word.changedAt?.toISOString() ?? null,
    }
  }
}
