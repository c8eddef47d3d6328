import type { Scope } from '../operation/scope.ts'
import type { Service } from '../service/define-service.ts'
import { fieldWords, optionLabel, serviceWords } from '../service/service-words.ts'
import { dayIn } from '../texts/figures.ts'
import { wordsFor } from '../texts/words.ts'
import { listed, type AnswerIs, type Part, type RuleCondition } from './condition.ts'

/** What a rule's sentence names besides its condition. */
export interface RuleNames {
  readonly goal: string
  /** The office that answers for the service, whose hours count. */
  readonly office: string
}

const parts: readonly Part[] = [
  'answers',
  'areas',
  'languages',
  'channels',
  'requesters',
  'hours',
  'from',
  'until',
]

/** A rule as a sentence: «Se la richiesta riguarda «Ponti» e il luogo è «Lido», va a …». */
export function ruleInWords(
  scope: Scope,
  { service, condition }: { readonly service: Service; readonly condition: RuleCondition },
  { goal, office }: RuleNames,
): string {
  const words = wordsFor(scope.locale)
  const said = partsInWords(scope, { service, condition, office })
  if (said.length === 0) return words.say('rule.always', { goal })
  const all = new Intl.ListFormat(scope.locale, { type: 'conjunction' })
  return words.say('rule.when', { when: all.format(said.map(({ text }) => text)), goal })
}

/** Each part of a condition in words; a condition on two answers has two. */
export function partsInWords(
  scope: Scope,
  { service, condition, office }: { service: Service; condition: RuleCondition; office: string },
): { part: Part; text: string }[] {
  const speak = speaking(scope, service, office)
  return parts.flatMap((part) =>
    condition[part] === undefined ? [] : speak[part](condition).map((text) => ({ part, text })),
  )
}

type Saying = (condition: RuleCondition) => string[]

function speaking(scope: Scope, service: Service, office: string): Record<Part, Saying> {
  const words = wordsFor(scope.locale)
  const one = (key: string, values: readonly string[], label: (value: string) => string) => [
    words.say(key, { values: words.either(values.map((value) => label(value))) }),
  ]
  const quoted = (value: string) => words.say('rule.quoted', { value })
  const say = (key: string) => (value: string) => words.say(`${key}.${value}`, {})
  return {
    answers: ({ answers = [] }) => answers.map((answer) => answerInWords(scope, service, answer)),
    areas: ({ areas = [] }) =>
      one('rule.areas', areas, (area) => quoted(areaLabel(scope, service, area))),
    languages: ({ languages = [] }) => one('rule.languages', languages, say('language')),
    channels: ({ channels = [] }) => one('rule.channels', channels, say('channel')),
    requesters: ({ requesters = [] }) => one('rule.requesters', requesters, say('requester')),
    hours: ({ hours }) => [words.say(`rule.hours.${hours}`, { office })],
    from: ({ from = '' }) => [words.say('rule.from', { day: dayIn(scope.locale, from) })],
    until: ({ until = '' }) => [words.say('rule.until', { day: dayIn(scope.locale, until) })],
  }
}

// What a request is about needs no question; any other answer is told with its own.
function answerInWords(scope: Scope, service: Service, { field, is }: AnswerIs): string {
  const words = wordsFor(scope.locale)
  const [name = ''] = field.split('.')
  const asked = fieldWords(serviceWords(scope, { serviceId: service.id }), name)
  const isYesNo = service.form[name]?.kind === 'yes-no'
  const labels = listed(is).map((value) =>
    words.say('rule.quoted', {
      value: isYesNo ? words.say(value === 'true' ? 'yes' : 'no', {}) : optionLabel(asked, value),
    }),
  )
  const key = name === service.subject ? 'rule.about' : 'rule.answer'
  return words.say(key, { question: asked.label, values: words.either(labels) })
}

/** What an area is called, in whichever question asks for a place. */
export function areaLabel(scope: Scope, service: Service, area: string): string {
  const words = serviceWords(scope, { serviceId: service.id })
  const field = Object.keys(service.form).find((name) => service.form[name]?.kind === 'place')
  return field === undefined ? area : optionLabel(fieldWords(words, field), area)
}
