import sql from 'sql-template-tag'
import { Fault } from '../../core/operation/fault.ts'
import type { ChangeScope } from '../../core/operation/scope.ts'
import { operationNamed } from '../../core/operations.ts'
import { isEnd, pauseIn, type AnyLifecycle } from '../../core/lifecycle/lifecycle.ts'
import { transition } from '../../core/tickets/transition.ts'
import type { EveryRole, Mover } from './every-role.ts'
import { expectedMove, type Became } from './expected-move.ts'

/** A ticket of a service, complete or bare. */
export interface Sample {
  readonly id: string
  readonly cycle: AnyLifecycle
  readonly isComplete: boolean
}

/** Tries every move in every state for one mover, and tells where another thing came of it than was expected. */
export function surprises(city: EveryRole, mover: Mover, sample: Sample): Promise<string[]> {
  const { cycle, isComplete } = sample
  const states = Object.keys(cycle.states)
  const tries = states.flatMap((state) =>
    Object.keys(cycle.moves).map((move) => ({ cycle, state, move, isComplete })),
  )
  const gate = refusedAtOnce(city, mover)
  const told = (became: Became, { state, move }: { state: string; move: string }) => {
    const expected = expectedMove(mover, { cycle, state, move, isComplete })
    return became === expected ? [] : [`${state} → ${move}: ${became}, expected ${expected}`]
  }
  if (gate) return Promise.resolve(tries.flatMap((one) => told(gate, one)))
  return city.kernel.withEntities(city.as(mover.actor), async (scope) => {
    const found: string[] = []
    for (const one of tries) found.push(...told(await attempt(scope, sample, one), one))
    return found
  })
}

function refusedAtOnce({ kernel }: EveryRole, { actor }: Mover): Became | undefined {
  const operation = operationNamed.get('tickets.move')
  if (!operation) throw new TypeError('tickets.move is gone')
  try {
    kernel.admit(operation, actor)
    return undefined
  } catch (error) {
    return refusal(error)
  }
}

// Everything that is tried is taken back: each attempt finds the ticket as it was.
async function attempt(
  scope: ChangeScope,
  { id, cycle }: Sample,
  { state, move }: { readonly state: string; readonly move: string },
): Promise<Became> {
  const { store, entities, tenant, now } = scope
  await store.rows(sql`savepoint attempt`)
  await store.rows(sql`
    update ticket set state = ${state}, is_ended = ${isEnd(cycle, state)}, is_paused = ${pauseIn(cycle, state) !== undefined},
      ended_at = ${isEnd(cycle, state) ? now : null} where tenant_id = ${tenant.id} and id = ${id}`)
  try {
    await transition(scope, { id, move, message: 'Ecco' })
    return 'made'
  } catch (error) {
    return refusal(error)
  } finally {
    await store.rows(sql`rollback to savepoint attempt`)
    entities.clear()
  }
}

function refusal(error: unknown): Became {
  if (!(error instanceof Fault)) throw error
  if (error.status === 401) return 'sign in'
  if (error.status === 403) return 'may not'
  if (error.code === 'ticket.move-not-allowed') return 'not now'
  throw error
}
