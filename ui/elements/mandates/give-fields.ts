import type { FieldView, Giving } from '../../kit/contract.ts'
import { isoDay } from '../../kit/dates.ts'
import type { Answers } from '../../kit/form/answers.ts'
import { faultsOf } from '../../kit/form/check.ts'
import { plainField as plain } from '../../kit/form/plain-field.ts'
import type { FieldFault } from '../../kit/problem.ts'
import { words, type Language } from '../../kit/words.ts'
import { giveWords } from './give-words.ts'

const say = words({
  it: {
    grantee: 'Il suo codice fiscale',
    granteeHint: 'È la chiave con cui la riconosciamo quando entra con SPID o CIE.',
    givenName: 'Il suo nome',
    familyName: 'Il suo cognome',
    relation: 'Che cosa è per te',
    relationHint: 'Lo legge chi lavora la richiesta.',
    relationExample: 'figlia, vicino di casa, patronato',
    scope: 'Per che cosa può agire',
    all: 'Per tutti i servizi',
    some: 'Solo per alcuni',
    from: 'Da quando',
    to: 'Fino a quando',
    toHint: 'Al massimo un anno. La revochi prima quando vuoi.',
  },
  en: {
    grantee: 'Their fiscal code',
    granteeHint: 'It is how we know them when they sign in with SPID or CIE.',
    givenName: 'Their given name',
    familyName: 'Their family name',
    relation: 'What they are to you',
    relationHint: 'Whoever works on the request reads it.',
    relationExample: 'daughter, neighbour, advice centre',
    scope: 'What they may act for',
    all: 'For all services',
    some: 'For some alone',
    from: 'From when',
    to: 'Until when',
    toHint: 'A year at most. Revoke it earlier whenever you like.',
  },
})

const code =
  '[A-Za-z]{6}[0-9A-Za-z]{2}[A-Za-z][0-9A-Za-z]{2}[A-Za-z][0-9A-Za-z]{3}[A-Za-z]|[0-9]{11}'

/** The questions of a mandate: who, what they are, how far, from when and until when. */
export function giveFields(language: Language): FieldView[] {
  const spoken = say(language)
  const { grantee, granteeHint, relationHint, relationExample } = spoken
  return [
    { ...plain, name: 'grantee', label: grantee, hint: granteeHint, max: 16, pattern: code },
    { ...plain, name: 'givenName', label: spoken.givenName, max: 80 },
    { ...plain, name: 'familyName', label: spoken.familyName, max: 80 },
    {
      ...{ ...plain, name: 'relation', label: spoken.relation, isOptional: true, max: 40 },
      ...{ hint: relationHint, example: relationExample },
    },
    { ...plain, name: 'from', label: spoken.from, kind: 'date' },
    { ...plain, name: 'to', label: spoken.to, hint: spoken.toHint, kind: 'date' },
    {
      ...{ ...plain, name: 'scope', label: spoken.scope, kind: 'choice' },
      options: [
        { value: 'all', label: spoken.all, hint: null },
        { value: 'some', label: spoken.some, hint: null },
      ],
    },
  ]
}

/** What is answered before anybody writes: all services, from today for a year. */
export function firstAnswers(now: Date): Answers {
  const from = isoDay(now)
  const yearOn = new Date(now)
  yearOn.setFullYear(now.getFullYear() + 1)
  return { scope: 'all', from, to: isoDay(yearOn) }
}

/** What is wrong with the answers; of some services at least one must be named. */
export function giveFaults(
  answers: Answers,
  services: readonly string[],
  language: Language,
): FieldFault[] {
  const given = Object.entries(answers).filter(([, answer]) => answer !== '')
  const faults = faultsOf(giveFields(language), Object.fromEntries(given), { language })
  const isEmpty = answers['scope'] === 'some' && services.length === 0
  const none = { field: 'services', message: giveWords(language).servicesMissing }
  return isEmpty ? [...faults, none] : faults
}

/** The answers as the mandate is given. */
export function givingOf(answers: Answers, services: readonly string[]): Giving {
  const said = (name: string) => {
    const answer = answers[name]
    return typeof answer === 'string' ? answer.trim() : ''
  }
  const relation = said('relation')
  return {
    grantee: said('grantee').toUpperCase(),
    givenName: said('givenName'),
    familyName: said('familyName'),
    ...(relation && { relation }),
    services: answers['scope'] === 'some' ? [...services] : null,
    from: said('from'),
    to: said('to'),
  }
}
