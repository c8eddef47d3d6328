import type { Scope } from '../operation/scope.ts'
import { inWords } from '../tenancy/words.ts'
import { wordsFor } from '../texts/words.ts'
import type { Explanation, Wonder } from './contract.ts'
import { ownRoles } from './own-roles.ts'
import { hiddenFields, otherHeld, questionOf, reasonOf, type Question } from './reason.ts'
import { roleName } from './role-name.ts'
import { fieldWord } from './rule-words.ts'
import { whoWould } from './who-would.ts'

/** Says whether the actor may, why not, which roles would do and who can give them; faults: those of `thingOf`. */
export async function explain(scope: Scope, wonder: Wonder): Promise<Explanation> {
  const question = await questionOf(scope, wonder)
  const because = reasonOf(scope, question)
  const may = because === 'allowed' || because === 'withheld'
  const switchTo = because === 'chosen' ? await otherRole(scope, question) : null
  const withheld = hiddenFields(scope, question).map((field) => ({
    field,
    label: fieldWord(scope, wonder.subject, field),
  }))
  const would = may ? { roles: [], givers: [] } : await whoWould(scope, wonder, question.row)
  const says = inTheirWords(scope, question, { because, withheld, switchTo })
  return { may, because, says, withheld, switchTo, ...would }
}

async function otherRole(scope: Scope, question: Question): Promise<Explanation['switchTo']> {
  const other = otherHeld(scope, question)
  if (!other) return null
  const name = roleName(scope, other.role, await ownRoles(scope))
  const office = { id: other.office, name: inWords(scope, other.officeName) }
  return { role: { id: other.role, name }, office }
}

type Found = Pick<Explanation, 'because' | 'withheld' | 'switchTo'>

function inTheirWords(scope: Scope, { level }: Question, found: Found): string {
  const { because, withheld, switchTo } = found
  const [acting] = scope.actor.assignments
  return wordsFor(scope.locale).say(`explain.${because}`, {
    fields: withheld.map(({ label }) => label).join(', '),
    role: acting ? roleName(scope, acting.role) : '',
    other: switchTo?.role.name,
    office: switchTo?.office.name,
    held: scope.actor.level ?? 0,
    asked: level,
  })
}
