import { differing, type Clash } from '../parts/clash.ts'
import type { AllotmentDraft } from './allotment-draft.ts'
import { ruleInWords, type Known } from './rule-in-words.ts'
import { say } from './words.ts'

/** On what the setting as it is now and the one being written differ, in words. */
export function allotmentClash(
  host: Element,
  { theirs, mine, known }: { theirs: AllotmentDraft; mine: AllotmentDraft; known: Known },
): Clash['differences'] {
  const words = say(host)
  const rules = ({ rules: all }: AllotmentDraft) =>
    all
      .map((rule) => ruleInWords(rule, known))
      .map(
        ({ question, answers, person, role }) =>
          `${question}: ${answers.join(', ')} → ${person ?? role}`,
      )
      .join('; ')
  const way = ({ otherwise }: AllotmentDraft) => words.ways[otherwise]
  return differing([
    { label: words.rules, theirs: rules(theirs), mine: rules(mine) },
    { label: words.otherwise, theirs: way(theirs), mine: way(mine) },
  ])
}
