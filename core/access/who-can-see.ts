import type { Scope } from '../operation/scope.ts'
import { inWords } from '../tenancy/words.ts'
import type { Owned } from './ability.ts'
import type { Seer } from './contract.ts'
import { notAllowed } from './faults.ts'
import { roleName } from './role-name.ts'
import { fieldWord, ruleSentence } from './rule-words.ts'
import { everybodyServing, type Serving } from './serving.ts'
import { sightOf } from './sight.ts'
import { thingOf } from './thing.ts'

/**
 * Everybody who can read a ticket now, once for each role and office that lets them. It is told to whoever
 * reads the ticket, answers for the people of its office, or watches over the record of acts.
 * Faults: ticket.unknown, access.not-allowed.
 */
export async function whoCanSee(scope: Scope, ticket: string): Promise<Seer[]> {
  const row = await thingOf(scope, 'ticket', ticket)
  demandMayAsk(scope, row)
  const { people, own } = await everybodyServing(scope)
  const looking = people.flatMap((person) => person.assignments.map((held) => ({ person, held })))
  return looking.flatMap((one) => seerOf(scope, one, { row, own }))
}

function demandMayAsk({ ability }: Scope, row: Owned): void {
  const may =
    ability.can('read', row) ||
    ability.can('read', 'audit') ||
    ability.can('grant', { ...row, kind: 'role' })
  if (!may) throw notAllowed({ action: 'read', subject: 'ticket', because: 'office' })
}

interface Looking {
  readonly person: Person
  readonly held: Person['assignments'][number]
}

type Person = Serving['people'][number]

interface Looked {
  readonly row: Owned
  readonly own: Serving['own']
}

function seerOf(scope: Scope, { person, held }: Looking, { row, own }: Looked): Seer[] {
  const sight = sightOf(person, held, row)
  if (!sight) return []
  return [
    {
      staff: person.id,
      name: person.name,
      role: roleName(scope, held.role, own),
      office: inWords(scope, held.officeName),
      because: ruleSentence(scope, sight.rule),
      withheld: sight.withheld.map((field) => fieldWord(scope, row.kind, field)),
    },
  ]
}
