import { css, html, nothing, type TemplateResult } from 'lit'
import { describedBy, field, fieldGroup, type Question } from '../field.ts'
import { words } from '../words.ts'

/** One of the answers to choose from. */
export type Choice = { value: string; label: string; hint?: string | null }

const say = words({ it: { choose: 'Scegli…' }, en: { choose: 'Choose…' } })

/** One answer of several: radio buttons up to five, a list above. */
export function choices(
  host: Element,
  asked: { question: Question; options: readonly Choice[]; chosen: string | null },
  choose: (value: string) => void,
): TemplateResult {
  const { question, options, chosen } = asked
  if (options.length > 5) return field(host, question, list(host, asked, choose))
  const radios = options.map((option, place) =>
    radio(option, { question, place, isChosen: option.value === chosen, choose }),
  )
  const isPair = options.length === 2 && options.every(({ hint }) => !hint)
  return fieldGroup(host, question, html`<div class=${isPair ? 'pair' : ''}>${radios}</div>`)
}

type RadioState = {
  question: Question
  place: number
  isChosen: boolean
  choose: (value: string) => void
}

function radio(option: Choice, { question, place, isChosen, choose }: RadioState): TemplateResult {
  const id = place === 0 ? question.id : `${question.id}-${place}`
  return html`<label class="option ${isChosen ? 'on' : ''}">
    <input
      type="radio"
      id=${id}
      name=${question.id}
      .value=${option.value}
      .checked=${isChosen}
      aria-labelledby="${id}-name"
      aria-describedby=${option.hint ? `${id}-about` : nothing}
      @change=${() => choose(option.value)}
    />
    <span
      ><span id="${id}-name">${option.label}</span>
      ${option.hint ? html`<span class="about" id="${id}-about">${option.hint}</span>` : nothing}
    </span>
  </label>`
}

function list(
  host: Element,
  asked: { question: Question; options: readonly Choice[]; chosen: string | null },
  choose: (value: string) => void,
): TemplateResult {
  const { question, options, chosen } = asked
  const take = (event: Event) =>
    event.target instanceof HTMLSelectElement && choose(event.target.value)
  return html`<select
    class="input"
    id=${question.id}
    aria-invalid=${question.fault ? 'true' : nothing}
    aria-describedby=${describedBy(question)}
    @change=${take}
  >
    <option value="" ?selected=${chosen === null}>${say(host).choose}</option>
    ${options.map(
      ({ value, label }) =>
        html`<option value=${value} ?selected=${value === chosen}>${label}</option>`,
    )}
  </select>`
}

/** The style of choices. */
export const choicesStyle = css`
  .option {
    display: flex;
    gap: 12px;
    align-items: start;
    margin: 8px 0 0;
    padding: calc(var(--target) / 2 - 11px) 16px;
    border: 1px solid var(--quiet);
    border-radius: var(--corner);
    background: var(--paper);
    font-weight: 400;
    color: var(--text);
    cursor: pointer;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    column-gap: 8px;
  }
  .pair .option {
    flex: 1 0 0;
    min-width: min-content;
  }
  .option:hover {
    background: var(--blue-wash);
  }
  .option.on {
    padding: calc(var(--target) / 2 - 12px) 15px;
    border: 2px solid var(--blue);
    background: var(--blue-wash);
    color: var(--ink);
  }
  .option:focus-within:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--ink);
  }
  .option input {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 2px 0 0;
    accent-color: var(--blue);
  }
  .option input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .option .about {
    display: block;
    font-size: 0.875em;
    color: var(--quiet);
  }
  .is-wrong .option {
    border-color: var(--bad);
  }
`
