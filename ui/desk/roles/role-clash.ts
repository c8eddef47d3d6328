import type { RoleView } from '../../../core/access/contract.ts'
import { differing, type Clash } from '../parts/care.ts'
import { readingOf, type RuleTicks } from './rule-groups.ts'
import { fieldsOf, setOf, type RuleSet } from './rule-set.ts'
import { say } from './words.ts'

/** A role as somebody writes it. */
export interface WrittenRole {
  readonly name: string
  readonly en: string
  readonly set: RuleSet
  readonly fields: RuleTicks['fields']
}

/** On what the role as it is now and the one being written differ: names, and sentences that only one has. */
export function roleClash(
  host: Element,
  {
    theirs,
    mine,
    choices,
  }: {
    readonly theirs: RoleView
    readonly mine: WrittenRole
    readonly choices: RuleTicks['choices']
  },
): Clash['differences'] {
  const words = say(host)
  const spoken = (written: Pick<WrittenRole, 'set' | 'fields'>) =>
    readingOf(host, { choices, ...written }).flatMap(({ rules }) => rules.map(({ says }) => says))
  const now = spoken({ set: setOf(choices, theirs), fields: fieldsOf(theirs) })
  const here = spoken(mine)
  const only = (some: readonly string[], others: readonly string[]) =>
    some.filter((each) => !others.includes(each)).join('; ')
  return differing([
    { label: words.name, theirs: theirs.words?.it ?? theirs.name, mine: mine.name.trim() },
    { label: words.nameEn, theirs: theirs.words?.en ?? '', mine: mine.en },
    { label: words.rulesOnly, theirs: only(now, here), mine: only(here, now) },
  ])
}
