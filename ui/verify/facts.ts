import { html, nothing, type TemplateResult } from 'lit'
import type { Verified } from '../kit/contract.ts'
import { fullDay } from '../kit/dates.ts'
import { notice } from '../kit/notice.ts'
import { languageOf } from '../kit/words.ts'
import { verifyWords } from './words.ts'

const tones = { valid: 'good', expired: 'warn', revoked: 'bad' } as const

/** What is known of a document, its standing first. */
export function verifiedFacts(host: Element, verified: Verified): TemplateResult {
  const spoken = verifyWords(host)
  const day = (moment: string) => fullDay(moment, languageOf(host))
  const rows = [
    { label: spoken.number, value: verified.number },
    { label: spoken.issuer, value: verified.issuer },
    { label: spoken.office, value: verified.office },
    { label: spoken.issued, value: day(verified.issuedAt) },
    ...(verified.validUntil ? [{ label: spoken.until, value: day(verified.validUntil) }] : []),
    // The title is said above, once.
    ...verified.facts.filter(({ value }) => value !== verified.title),
  ]
  return html`<div role="status">
      ${notice(tones[verified.state], spoken.states[verified.state], verified.title)}
    </div>
    <dl>
      ${rows.map(
        ({ label, value }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`
}

/** How a file compares with the original. */
export type Comparison = { name: string; isOriginal: boolean }

/** The place for the file, and what came of it. */
export function fileCheck(
  host: Element,
  comparison: Comparison | null,
  take: (file: File) => void,
): TemplateResult {
  const spoken = verifyWords(host)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    const [file] = event.dataTransfer?.files ?? []
    if (file) take(file)
  }
  const choose = ({ target }: Event) => {
    const [file] = (target instanceof HTMLInputElement && target.files) || []
    if (file) take(file)
  }
  return html`<section @dragover=${(event: Event) => event.preventDefault()} @drop=${drop}>
    <h2>${spoken.file}</h2>
    <p class="quiet">${spoken.fileWhy}</p>
    <label class="drop">
      <input class="sr" type="file" accept="application/pdf" @change=${choose} />${spoken.choose}
    </label>
    <div role="status">${comparison ? compared(host, comparison) : nothing}</div>
  </section>`
}

function compared(host: Element, { name, isOriginal }: Comparison): TemplateResult {
  const spoken = verifyWords(host)
  return isOriginal
    ? notice('good', spoken.original, spoken.originalWhy(name))
    : notice('bad', spoken.altered, spoken.alteredWhy(name))
}
