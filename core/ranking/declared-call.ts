import type { Scope } from '../operation/scope.ts'
import type { Service } from '../service/define-service.ts'
import { fieldWords, stateName } from '../service/service-words.ts'
import type { Ranking } from './ranking.ts'

/** What a call declares of its ranking, in the reader’s words: who takes part, what decides ties, for how long. */
export function declaredCall(
  { locale }: Scope,
  { id, texts }: Service,
  { days, among, ties }: Ranking,
) {
  const words = texts[locale]
  return {
    ...{ service: id, title: words.title, days },
    among: among.map((state) => stateName(words, state, 'clerk')),
    ties: ties.map(({ question, first }) => ({ label: fieldWords(words, question).label, first })),
  }
}
