import sql from 'sql-template-tag'
import { Fault } from '../operation/fault.ts'
import type { Scope } from '../operation/scope.ts'

/** What would not work on a ticket: one step, how often it was tried, why it failed, when it is tried again. */
export interface Trouble {
  readonly what: string
  readonly attempts: number
  readonly code: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly since: string
  readonly next: string
}

/** The troubles of a ticket, by the key of the step. */
export type Troubles = Readonly<Record<string, Trouble>>

/** A step that failed. */
export interface Failure {
  readonly what: string
  readonly error: unknown
  readonly now: Date
}

/** From which failed attempt on the office sees a trouble: what comes once may go by itself. */
export const shownFromAttempt = 3

const longestPauseMs = 60 * 60_000

/** A trouble after one more failure: the next attempt comes after one second, then ever later, up to an hour. */
export function troubleAfter(known: Trouble | undefined, { what, error, now }: Failure): Trouble {
  const attempts = (known?.attempts ?? 0) + 1
  const pauseMs = Math.min(longestPauseMs, 1_000 * 2 ** Math.min(attempts - 1, 20))
  const since = known?.since ?? now.toISOString()
  const next = new Date(now.getTime() + pauseMs).toISOString()
  return { what, attempts, ...reasonOf(error), since, next }
}

const sqlState = /^[0-9A-Z]{5}$/

// A message of the database may quote a person's data; its code tells enough.
function reasonOf(error: unknown): Pick<Trouble, 'code' | 'facts'> {
  if (error instanceof Fault) return { code: error.code, facts: error.facts }
  const state = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (sqlState.test(state)) return { code: 'database', facts: { code: state } }
  return { code: error instanceof Error ? error.name : 'unknown', facts: {} }
}

/** Writes down that a step failed, unless another attempt has done it meanwhile: nobody would come to clear that. */
export async function keepTrouble(
  { store, tenant }: Scope,
  ticket: string,
  failed: Failure & { readonly key: string },
): Promise<void> {
  const kept = await store.row<{ trouble: Troubles | null }>(sql`
    select trouble from ticket where tenant_id = ${tenant.id} and id = ${ticket} for update`)
  const trouble = troubleAfter(kept?.trouble?.[failed.key], failed)
  await store.rows(sql`
    update ticket set trouble = coalesce(trouble, '{}') || ${JSON.stringify({ [failed.key]: trouble })}::jsonb
    where tenant_id = ${tenant.id} and id = ${ticket} and not (${failed.key}::text = any(fired))`)
}

/** Forgets a trouble: the step worked, or nobody wants it any more. */
export async function clearTrouble(
  { store, tenant }: Scope,
  ticket: string,
  key: string,
): Promise<void> {
  await store.rows(sql`
    update ticket set trouble = nullif(trouble - ${key}::text, '{}')
    where tenant_id = ${tenant.id} and id = ${ticket} and jsonb_exists(trouble, ${key}::text)`)
}
