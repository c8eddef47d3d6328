import { html, nothing } from 'lit'
import type { Factors } from '../../../core/identity/staff/contract.ts'
import { dayWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { say } from './words.ts'

/** Something one signs in with; the app when it is no passkey. */
export interface FactorRow {
  readonly name: string
  readonly passkey: string | null
  readonly madeAt: string
  readonly usedAt: string | null
}

/** What one has, each with the way to remove it. */
export function factorRows(
  host: Element,
  { passkeys, totp }: Factors,
  remove: (row: FactorRow) => void,
) {
  const words = say(host)
  const rows: FactorRow[] = [
    ...passkeys.map(({ id, ...passkey }) => ({ ...passkey, passkey: id })),
    ...(totp ? [{ ...totp, name: words.totp, passkey: null }] : []),
  ]
  if (rows.length === 0) return nothing
  return html`<ul class="plainlist">
    ${rows.map((row) => factorRow(host, row, remove))}
  </ul>`
}

function factorRow(host: Element, row: FactorRow, remove: (row: FactorRow) => void) {
  const words = say(host)
  const language = languageOf(host)
  const { name, passkey, madeAt, usedAt } = row
  const used = usedAt ? words.usedAt(dayWords(usedAt, language)) : words.neverUsed
  return html`<li class="even">
    <div>
      ${name} ${passkey ? html`<span class="quiet small">${words.passkey}</span>` : nothing}
      <div class="quiet small">${words.madeAt(dayWords(madeAt, language))} · ${used}</div>
    </div>
    <button class="button" aria-label=${words.removeOne(name)} @click=${() => remove(row)}>
      ${words.remove}
    </button>
  </li>`
}
