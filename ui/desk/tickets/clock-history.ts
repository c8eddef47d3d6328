import { html, nothing } from 'lit'
import type { ClockView } from '../../kit/contract.ts'
import { daysWords, fullDay } from '../../kit/dates.ts'
import { languageOf, words, type Language } from '../../kit/words.ts'

const say = words({
  it: {
    title: 'Come si è spostato l’ultimo giorno',
    begins: (day: string) => `Il termine corre dal ${day}: il giorno di arrivo non conta.`,
    stood: (from: string, to: string, days: string) =>
      `Dal ${from} al ${to} è rimasto fermo: l’ultimo giorno si è spostato di ${days}.`,
    stands: (from: string) =>
      `Dal ${from} è fermo: ogni giorno che passa sposta l’ultimo giorno di uno.`,
    holiday: (from: string, to: string) => `Cadeva il ${from}, che è festivo: passa al ${to}.`,
    ends: (day: string) => `Ultimo giorno utile: ${day}.`,
  },
  en: {
    title: 'How the last day moved',
    begins: (day: string) => `The term runs from ${day}: the day of receipt does not count.`,
    stood: (from: string, to: string, days: string) =>
      `From ${from} to ${to} it stood still: the last day moved by ${days}.`,
    stands: (from: string) => `It stands still since ${from}: each day moves the last day by one.`,
    holiday: (from: string, to: string) => `It fell on ${from}, a holiday: it moves to ${to}.`,
    ends: (day: string) => `Last day: ${day}.`,
  },
})

/** How a last day came about, a sentence for each thing that moved it. */
export function clockHistory(clock: ClockView, language: Language): readonly string[] {
  const spoken = say(language)
  const day = (at: string) => fullDay(at, language)
  const told = clock.lines.flatMap(({ rule, from, to, days }) => {
    if (rule === 'holiday-moved') return [spoken.holiday(day(from), day(to))]
    if (!pausing.includes(rule)) return []
    const isOpen = clock.pausedSince !== null && to >= clock.pausedSince.slice(0, 10)
    return isOpen ? [] : [spoken.stood(day(from), day(to), daysWords(days, language))]
  })
  const now = clock.pausedSince ? [spoken.stands(day(clock.pausedSince))] : []
  return [spoken.begins(day(clock.startedOn)), ...told, ...now, spoken.ends(day(clock.dueDay))]
}

const pausing = ['suspended', 'suspension-lapsed', 'notice-answered', 'notice-unanswered']

/** The same as a list; nothing where nothing moved. */
export function clockHistoryList(host: Element, clock: ClockView) {
  const language = languageOf(host)
  const sentences = clockHistory(clock, language)
  if (sentences.length <= 2) return nothing
  return html`<h3 class="over">${say(host).title}</h3>
    <ol class="moved-days">
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ol>`
}
