import sql, { type Sql } from 'sql-template-tag'
import { kindOf, type Effect } from '../../lifecycle/effect.ts'
import type { Scope } from '../../operation/scope.ts'
import { effectLabel } from '../../service/effect-words.ts'
import { wordsFor } from '../../texts/words.ts'
import type { EffectView } from './contract.ts'
import type { KeptError } from './keep-failure.ts'

/** An effect as it is kept. */
export interface StoredEffect {
  readonly id: string
  readonly effect: Effect
  readonly state: EffectView['state']
  readonly attempts: number
  readonly error: KeptError | null
  readonly at: string
  readonly doneAt: string | null
  readonly retryAt: string | null
}

/** An effect as JSON, from `effect e`. */
export const effectAsJson: Sql = sql`jsonb_build_object('id', e.id, 'effect', e.effect, 'state', e.state,
  'attempts', e.attempts, 'error', e.last_error, 'at', e.booked_at, 'doneAt', e.done_at, 'retryAt', e.retry_at)`

/** Of which service an effect is, and whether its reader may repair it. */
export interface EffectReader {
  readonly serviceId: string
  readonly mayRepair: boolean
}

/** An effect as staff see it. */
export function effectView(
  scope: Scope,
  stored: StoredEffect,
  { serviceId, mayRepair }: EffectReader,
): EffectView {
  const { id, effect, state, attempts } = stored
  return {
    ...{ id, state, attempts },
    kind: kindOf(effect),
    label: effectLabel(scope, { serviceId }, effect),
    stateLabel: wordsFor(scope.locale).say(`effect.state.${state}`, {}),
    error: state === 'done' ? null : errorView(scope, stored.error),
    at: iso(stored.at) ?? '',
    doneAt: iso(stored.doneAt),
    retryAt: state === 'waiting' ? iso(stored.retryAt) : null,
    may: mayRepair ? waysFor(stored) : [],
  }
}

const iso = (at: string | null) => (at === null ? null : new Date(at).toISOString())

function errorView({ locale }: Scope, error: KeptError | null): EffectView['error'] {
  if (!error) return null
  const { code, facts } = error
  const { say } = wordsFor(locale)
  return { code, title: say(`${code}.title`, facts), detail: say(`${code}.detail`, facts) }
}

function waysFor({ state, attempts }: StoredEffect): EffectView['may'] {
  if (state === 'failed' || (state === 'waiting' && attempts > 0)) return ['retry', 'skip', 'undo']
  return state === 'done' ? ['undo'] : []
}
