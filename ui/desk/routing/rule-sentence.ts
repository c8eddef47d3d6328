import type { RoutingView, RuleDraft } from '../../../core/routing/contract.ts'
import { fullDay } from '../../kit/dates.ts'
import type { Language } from '../../kit/words.ts'
import { say } from './words.ts'

type Choices = RoutingView['choices']

/** A rule that was not saved yet, as a sentence. */
export function ruleSentence(
  language: Language,
  { when }: Pick<RuleDraft, 'when'>,
  { choices, goal }: { readonly choices: Choices; readonly goal: string },
): string {
  const words = say(language)
  const parts = [
    ...answered(language, when, choices),
    ...chosen(language, when, choices),
    ...timed(language, when),
  ]
  if (parts.length === 0) return words.always(goal)
  const all = new Intl.ListFormat(language, { type: 'conjunction' })
  return words.when(all.format(parts), goal)
}

function answered(language: Language, { answers = [] }: RuleDraft['when'], { fields }: Choices) {
  const words = say(language)
  return answers.map(({ field, is }) => {
    const asked = fields.find((each) => each.field === field)
    const labels = labelsOf(is, asked?.options ?? []).map((label) => words.quoted(label))
    return words.aboutAnswer(asked?.label ?? field, either(language, labels))
  })
}

function chosen(language: Language, when: RuleDraft['when'], choices: Choices): string[] {
  const words = say(language)
  const { areas, languages, channels, requesters } = when
  const some = (values: readonly string[] | undefined, of: Choices['areas']) =>
    values ? either(language, labelsOf(values, of)) : null
  const told = [
    [words.aboutAreas, some(areas, choices.areas)] as const,
    [words.aboutLanguages, some(languages, choices.languages)] as const,
    [words.aboutChannels, some(channels, choices.channels)] as const,
    [words.aboutRequesters, some(requesters, choices.requesters)] as const,
  ]
  return told.flatMap(([about, values]) => (values ? [about(values)] : []))
}

function timed(language: Language, { hours, from, until }: RuleDraft['when']): string[] {
  const words = say(language)
  return [
    ...(hours ? [words.aboutHours[hours]] : []),
    ...(from ? [words.aboutFrom(fullDay(from, language))] : []),
    ...(until ? [words.aboutUntil(fullDay(until, language))] : []),
  ]
}

const either = (language: Language, labels: readonly string[]) =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(labels)

const labelsOf = (values: readonly string[], of: Choices['areas']): string[] =>
  values.map((value) => of.find((choice) => choice.value === value)?.label ?? value)
