import type { Role } from '../../core/access/roles.ts'
import type { Operation } from '../../core/operation/define.ts'
import { answerTo, operationOf } from './answer-to.ts'
import { besideRoles, filters } from './beside.ts'
import { expectedOutcome, type Outcome, type Place } from './expected.ts'
import { rowsNamedBy } from './named-rows.ts'
import type { Sweep } from './open-sweep.ts'
import type { Rows } from './row-kinds.ts'
import type { Told } from './told.ts'

/** What became of an operation, and what the roles say must become of it, by role and place. */
export interface Outcomes {
  readonly found: Readonly<Record<string, string>>
  readonly expected: Readonly<Record<string, string>>
}

const places: readonly Place[] = ['own office', 'other office', 'other tenant']

/** Asks for an operation as somebody of every role, of a thing in every place where it names one. */
export async function outcomesOf(sweep: Sweep, asked: Told): Promise<Outcomes> {
  const operation = operationOf(asked)
  const where = rowsNamedBy(asked).length > 0 ? places : places.slice(0, 1)
  const found: Record<string, string> = {}
  const expected: Record<string, string> = {}
  for (const who of sweep.callers[isOfPlatform(operation) ? 'platform' : 'town'])
    for (const place of where) {
      const key = `${who.role}, ${place}`
      const theirs = place === 'own office' ? who.theirs : {}
      const rows = { ...sweep.rows[place], ...theirs }
      const answer = await answerTo(sweep.kernel, { told: asked, who, rows })
      const told = withoutAsked(answer.text, rows)
      const leaks = told.includes(sweep.mark) && !isOfPlatform(operation)
      found[key] = leaks ? 'leaks' : outcomeOf(answer.status)
      expected[key] = outcomeFor(who.role, operation, place)
    }
  return { found, expected }
}

const withoutAsked = (text: string, rows: Rows) =>
  Object.values<string>({ ...rows }).reduce((rest, one) => rest.replaceAll(one, ''), text)

// The platform sees of every tenant what it counts, and what it did there in an emergency; elsewhere nobody does.
const isOfPlatform = ({ need }: Operation) =>
  typeof need === 'object' && (need.subject === 'platform' || need.subject === 'plugin')

function outcomeFor(role: Role, operation: Operation, place: Place): Outcome {
  const where = filters.includes(operation.name) ? 'own office' : place
  return besideRoles(operation.name, role, where) ?? expectedOutcome(role, operation, where)
}

const walls: Readonly<Record<number, Outcome>> = {
  401: 'sign in',
  403: 'refused',
  404: 'not found',
}
const later = [200, 409, 410, 415, 422]

// What stops a call after the walls is about the thing itself, the same for whoever is let in.
const outcomeOf = (status: number) =>
  walls[status] ?? (later.includes(status) ? 'done' : `${status}`)
