import { html, type TemplateResult } from 'lit'
import type { FieldView } from '../../kit/contract.ts'
import { fullDay } from '../../kit/dates.ts'
import { amountRead, linesIn } from '../../kit/form/figures.ts'
import { photosIn, placeIn, type Answer } from '../../kit/form/answers.ts'
import type { Choice } from '../../kit/form/choices.ts'
import { languageOf } from '../../kit/words.ts'
import { serviceWords } from './words.ts'

/** The question of an answer, and the city's areas. */
export type Answered = { field: FieldView; areas: readonly Choice[] }

/** An answer as plain words, or small pictures and names of papers. */
export function shownAnswer(
  host: Element,
  { field, areas }: Answered,
  answer: Answer | undefined,
): unknown {
  const spoken = serviceWords(host)
  if (answer === undefined || answer === '') return html`<span class="quiet">${spoken.none}</span>`
  if (typeof answer === 'boolean') return answer ? spoken.yes : spoken.no
  const place = placeIn(answer)
  if (place) {
    const options = field.options.length > 0 ? field.options : areas
    const position = place.lat === undefined ? '' : `, ${spoken.position}`
    return `${place.address} · ${labelOf(options, place.area)}${position}`
  }
  if (typeof answer !== 'string') return pictures(answer)
  if (field.kind === 'amount') return amountRead(answer, languageOf(host))
  if (field.kind === 'several') return linesIn(answer).map((line) => html`<div>${line}</div>`)
  if (field.kind === 'date') return fullDay(answer, languageOf(host))
  if (field.check && field.check !== 'email') return answer.toUpperCase()
  return field.kind === 'choice' ? labelOf(field.options, answer) : answer
}

function pictures(answer: Answer): TemplateResult {
  const likenesses = photosIn(answer).map(({ likeness, name }) =>
    likeness ? html`<img src=${likeness} alt=${name} />` : html`<div>${name}</div>`,
  )
  return html`<div class="row">${likenesses}</div>`
}

function labelOf(options: readonly Choice[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value
}
