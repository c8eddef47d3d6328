import type { Scope } from '../operation/scope.ts'
import type { Service } from '../service/define-service.ts'
import { fieldWords, optionLabel } from '../service/service-words.ts'
import { eurosIn, numberIn } from '../texts/figures.ts'
import { wordsFor } from '../texts/words.ts'
import type { PointsView } from './contract.ts'
import { around, type Points } from './reckon.ts'
import type { Criterion } from './ranking.ts'

/** The points of each criterion, with the question’s words and why they are as many. */
export function pointsView(
  scope: Scope,
  service: Service,
  points: readonly Points[],
): PointsView[] {
  return points.map((one) => ({
    question: one.question,
    label: fieldWords(service.texts[scope.locale], one.question).label,
    points: one.points,
    why: whyOf(scope, service, one),
  }))
}

/** What a list is called: the option whose requests it holds. */
export function listLabel({ locale }: Scope, { texts, ranking }: Service, list: string): string {
  if (ranking?.by === undefined) return ''
  return optionLabel(fieldWords(texts[locale], ranking.by), list)
}

function whyOf(scope: Scope, service: Service, { question, answer }: Points): string {
  const { say } = wordsFor(scope.locale)
  const criterion = service.ranking?.points.find((one) => one.question === question)
  if (answer === null || !criterion) return say('ranking.why.none', {})
  const shown = answerIn(scope, service, { question, answer })
  const marks =
    'along' in criterion && typeof answer === 'number' && around(criterion.along, answer)
  if (!marks)
    return say(isOutside(criterion) ? 'ranking.why.outside' : 'ranking.why.answer', {
      answer: shown,
    })
  const [[from, low], [to, high]] = marks
  const [begins, ends] = [from, to].map((mark) =>
    answerIn(scope, service, { question, answer: mark }),
  )
  const [first, last] = [low, high].map((worth) => numberIn(scope.locale, worth))
  const key = low === high ? 'ranking.why.flat' : 'ranking.why.along'
  return say(key, { answer: shown, from: begins, to: ends, low: first, high: last })
}

const isOutside = (criterion: Criterion) => 'along' in criterion

function answerIn(
  { locale }: Scope,
  { form, texts }: Service,
  { question, answer }: Pick<Points, 'question' | 'answer'>,
): string {
  const field = form[question]
  if (typeof answer === 'boolean') return wordsFor(locale).say(answer ? 'yes' : 'no', {})
  if (field?.kind === 'choice')
    return optionLabel(fieldWords(texts[locale], question), String(answer))
  return field?.kind === 'amount'
    ? eurosIn(locale, Number(answer))
    : numberIn(locale, Number(answer))
}
