import { operationNamed } from '../../core/operations.ts'
import { Fault } from '../../core/operation/fault.ts'
import type { Operation } from '../../core/operation/define.ts'
import { expectedOutcome, type Outcome, type Place } from './expected.ts'
import { inputOf } from './inputs.ts'
import { rowsNamedBy } from './named-rows.ts'
import type { Sweep } from './open-sweep.ts'
import type { RoleCaller } from './role-callers.ts'
import type { Told } from './told.ts'

/** What became of an operation, and what the roles say must become of it, by role and place. */
export interface Outcomes {
  readonly found: Readonly<Record<string, string>>
  readonly expected: Readonly<Record<string, string>>
}

const places: readonly Place[] = ['own office', 'other office', 'other tenant']

/** Asks for an operation as somebody of every role, of a thing in every place where it names one. */
export async function outcomesOf(sweep: Sweep, told: Told): Promise<Outcomes> {
  const operation = operationNamed.get(told.name)
  if (!operation) throw new TypeError(`${told.name} is told of and not there`)
  const where = rowsNamedBy(told).length > 0 ? places : places.slice(0, 1)
  const isPlatform = typeof operation.need === 'object' && operation.need.subject === 'platform'
  const found: Record<string, string> = {}
  const expected: Record<string, string> = {}
  for (const who of sweep.callers[isPlatform ? 'platform' : 'town'])
    for (const place of where) {
      const key = `${who.role}, ${place}`
      found[key] = await outcome(sweep, { told, operation, who, place })
      expected[key] = expectedOutcome(who.role, operation, place)
    }
  return { found, expected }
}

interface Case {
  readonly told: Told
  readonly operation: Operation
  readonly who: RoleCaller
  readonly place: Place
}

async function outcome(sweep: Sweep, { told, operation, who, place }: Case): Promise<string> {
  const { kernel, rows } = sweep
  const theirs = place === 'own office' ? who.theirs : {}
  const input = operation.input.parse(inputOf(told, { ...rows[place], ...theirs }))
  const { actor } = who.caller
  const asking = actor.kind === 'machine' ? { ...actor, may: [operation.name] } : actor
  try {
    const answer = await kernel.perform(operation, { ...who.caller, actor: asking }, input)
    const text = JSON.stringify(operation.output.parse(answer))
    return text.includes(sweep.mark) ? 'leaks' : 'done'
  } catch (error) {
    return outcomeOf(error)
  }
}

const outcomes: Readonly<Record<number, Outcome>> = { 401: 'sign in', 403: 'refused', 404: 'not found' }

function outcomeOf(error: unknown): string {
  if (!(error instanceof Fault)) throw error
  return outcomes[error.status] ?? error.code
}
