import sql from 'sql-template-tag'
import { rowsAllowed } from '../access/rows.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import { ticketColumns } from '../tickets/owned.ts'
import { asRow, rowColumns, rowSource, type StoredRow } from '../tickets/row.ts'
import type { Troubled } from './contract.ts'
import { maySkip } from './repair-step.ts'
import { shownFromAttempt, type Trouble, type Troubles } from './trouble.ts'

const most = 200

type Row = StoredRow & { readonly trouble: Troubles }

/** The tickets of the reader's offices on which a step failed three times or more, the longest first. */
export async function listTroubled(scope: Scope): Promise<Troubled> {
  const allowed = rowsAllowed(scope.ability, ['list', 'ticket'], ticketColumns(scope))
  const rows = await scope.store.rows<Row>(sql`
    select ${rowColumns}, t.trouble from ${rowSource}
    where t.tenant_id = ${scope.tenant.id} and t.trouble is not null and ${allowed}
      and exists (select from jsonb_each(t.trouble) e where (e.value->>'attempts')::int >= ${shownFromAttempt})
    order by (select min(e.value->>'since') from jsonb_each(t.trouble) e), t.id limit ${most}`)
  const shown = rows.map((row) => ({ ticket: asRow(scope, row), troubles: told(scope, row) }))
  return { count: shown.length, rows: shown }
}

function told(scope: Scope, { trouble }: Row) {
  const words = wordsFor(scope.locale)
  return Object.entries(trouble)
    .filter(([, { attempts }]) => attempts >= shownFromAttempt)
    .map(([key, { what, attempts, since, next, ...why }]) => ({
      key,
      what,
      label: words.say(`step.${what}`, {}),
      attempts,
      reason: reasonOf(words, why),
      since,
      next,
      maySkip: maySkip(what),
    }))
}

function reasonOf(
  words: ReturnType<typeof wordsFor>,
  { code, facts }: Pick<Trouble, 'code' | 'facts'>,
): string {
  if (words.has(`${code}.title`)) return words.say(`${code}.title`, facts)
  if (code === 'database') return words.say('trouble.database', {})
  return words.say('trouble.unexpected', { code })
}
