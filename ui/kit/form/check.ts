import type { FieldView } from '../contract.ts'
import { isoDay } from '../dates.ts'
import type { FieldFault } from '../problem.ts'
import { words, type Language } from '../words.ts'
import { figureFault } from './check-figure.ts'
import { linesIn } from './figures.ts'
import { firstDay } from './line.ts'
import { onThe } from './on-the.ts'
import { isAsked, placeIn, type Answer, type Answers } from './answers.ts'

const say = words({
  it: {
    missing: (label: string) => `Completa: ${label}`,
    choose: (label: string) => `Scegli una risposta: ${label}`,
    address: 'Scrivi l’indirizzo o il punto preciso',
    area: 'Scegli la zona',
    long: (label: string, max: number) => onThe(label, `al massimo ${max} caratteri`),
    pattern: (label: string) => onThe(label, 'controlla com’è scritto'),
    like: (label: string, example: string) => onThe(label, `scrivilo come ${example}`),
    date: (label: string) => onThe(label, 'scrivi giorno, mese e anno'),
    future: (label: string) => onThe(label, 'non può essere dopo oggi'),
    past: (label: string) => onThe(label, 'scegli un giorno che deve ancora venire'),
    tooMany: (label: string, max: number) =>
      onThe(label, `al massimo ${max === 1 ? 'una riga' : `${max} righe`}`),
    row: (said: string, row: string) => `${said} («${row}»)`,
  },
  en: {
    missing: (label: string) => `Fill in: ${label}`,
    choose: (label: string) => `Choose an answer: ${label}`,
    address: 'Write the address or the exact spot',
    area: 'Choose the area',
    long: (label: string, max: number) => onThe(label, `${max} characters at most`),
    pattern: (label: string) => onThe(label, 'check how it is written'),
    like: (label: string, example: string) => onThe(label, `write it like ${example}`),
    date: (label: string) => onThe(label, 'write day, month and year'),
    future: (label: string) => onThe(label, 'it cannot be after today'),
    past: (label: string) => onThe(label, 'choose a day that is still to come'),
    tooMany: (label: string, max: number) =>
      onThe(label, `${max === 1 ? 'one line' : `${max} lines`} at most`),
    row: (said: string, row: string) => `${said} (“${row}”)`,
  },
})

/** What is wrong with the answers, in the order of the questions; the kernel checks again. */
export function faultsOf(
  fields: readonly FieldView[],
  answers: Answers,
  { language, now = new Date() }: { language: Language; now?: Date },
): FieldFault[] {
  const asked = fields.filter((field) => isAsked(field, answers))
  return asked.flatMap((field) => {
    const message = faultOf(field, answers[field.name], { language, now })
    return message === null ? [] : [{ field: field.name, message }]
  })
}

type Asking = { language: Language; now: Date }

function faultOf(field: FieldView, answer: Answer | undefined, asking: Asking): string | null {
  const spoken = say(asking.language)
  if (field.kind === 'place') return placeFault(field, answer, asking)
  if (answer !== undefined) return wordFault(field, answer, asking)
  if (field.isOptional) return null
  const isChosen = field.kind === 'choice' || field.kind === 'yes-no'
  return isChosen ? spoken.choose(field.label) : spoken.missing(field.label)
}

function placeFault(field: FieldView, answer: Answer | undefined, asking: Asking) {
  const place = placeIn(answer)
  const spoken = say(asking.language)
  if (!place) return field.isOptional ? null : spoken.address
  if (place.address.trim().length < 3) return spoken.address
  return place.area ? null : spoken.area
}

function wordFault(field: FieldView, answer: Answer, asking: Asking): string | null {
  if (typeof answer !== 'string') return null
  const spoken = say(asking.language)
  const { kind, label, max } = field
  if (kind === 'date') return dateFault(field, answer, asking)
  if (!answer.trim()) return field.isOptional ? null : spoken.missing(label)
  if (kind === 'number' || kind === 'amount') return figureFault(field, answer, asking.language)
  if (kind === 'several') return linesFault(field, linesIn(answer), asking)
  if (max !== null && answer.length > max) return spoken.long(label, max)
  return shapeFault(field, answer, asking)
}

function linesFault(field: FieldView, lines: readonly string[], asking: Asking): string | null {
  const { label, max } = field
  const spoken = say(asking.language)
  if (max !== null && lines.length > max) return spoken.tooMany(label, max)
  const odd = lines.find((line) => shapeFault(field, line, asking) !== null)
  if (odd === undefined) return null
  return spoken.row(shapeFault(field, odd, asking) ?? '', odd)
}

function shapeFault(
  { label, pattern, check, example }: FieldView,
  line: string,
  { language }: Asking,
): string | null {
  const written = check ? line.replace(/\s/g, '').toUpperCase() : line.trim()
  if (pattern === null || new RegExp(`^(?:${pattern})$`, 'v').test(written)) return null
  const spoken = say(language)
  return example ? spoken.like(label, example) : spoken.pattern(label)
}

function dateFault(field: FieldView, answer: string, { language, now }: Asking): string | null {
  const spoken = say(language)
  if (!/^\d{4}-\d\d-\d\d$/.test(answer)) return spoken.date(field.label)
  if (field.notAfterToday && answer > isoDay(now)) return spoken.future(field.label)
  const first = firstDay(field, now)
  return first !== null && answer < first ? spoken.past(field.label) : null
}
