import { css, html, nothing } from 'lit'
import { describedBy, field } from '../../kit/field.ts'
import { languageOf } from '../../kit/words.ts'
import { contrastWithWhite, isColour, leastContrast, readable } from './contrast.ts'
import { say } from './words.ts'

/** A colour that is asked for, behind white words. */
export interface ColourField {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly change: (colour: string) => void
}

/** What is wrong with a colour in words, or nothing. */
export function colourFault(host: Element, colour: string): string | null {
  const words = say(host)
  if (!isColour(colour)) return words.notAColour
  return contrastWithWhite(colour) < leastContrast ? words.contrastBad(ratioOf(host, colour)) : null
}

/** A colour to choose or to write, with its contrast measured while one does. */
export function colourField(host: Element, { change, ...asked }: ColourField) {
  const { id, label, value } = asked
  const words = say(host)
  const fault = colourFault(host, value)
  const question = { ...asked, fault }
  const write = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLInputElement && change(currentTarget.value.trim().toLowerCase())
  const control = html`<div class="colour">
      <input
        type="color"
        aria-label=${words.pickColour(label)}
        .value=${isColour(value) ? value : '#000000'}
        @input=${write}
      />
      <input
        class="input code"
        id=${id}
        maxlength="7"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby="${describedBy(question)} ${id}-contrast"
        .value=${value}
        @change=${write}
      />
    </div>
    <p class="small contrast" id="${id}-contrast">
      ${fault ? nothing : words.contrastGood(ratioOf(host, value))}
    </p>`
  return html`${field(host, question, control)} ${fault ? darker(host, value, change) : nothing}`
}

function darker(host: Element, value: string, change: (colour: string) => void) {
  if (!isColour(value)) return nothing
  const better = readable(value)
  return html`<button class="link" type="button" @click=${() => change(better)}>
    ${say(host).darker(better)}
  </button>`
}

function ratioOf(host: Element, colour: string): string {
  const digits = { maximumFractionDigits: 2, minimumFractionDigits: 1 }
  // Rounded down: 4.496 must not read as 4.5, which would pass.
  const ratio = Math.floor(contrastWithWhite(colour) * 100) / 100
  return new Intl.NumberFormat(languageOf(host), digits).format(ratio)
}

/** The style of colours that are asked for. */
export const colourFieldStyle = css`
  .colour {
    display: flex;
    gap: 8px;
  }
  .colour input[type='color'] {
    flex: none;
    width: 48px;
    height: var(--target);
    padding: 2px;
    border: 1px solid var(--quiet);
    border-radius: var(--corner);
    background: var(--paper);
    cursor: pointer;
  }
  .contrast {
    min-height: 1.45em;
    margin-top: 4px;
    color: var(--good);
  }
  .is-wrong .contrast {
    display: none;
  }
`
