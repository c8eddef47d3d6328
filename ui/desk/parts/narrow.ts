import { html, type TemplateResult } from 'lit'

/** A search by words above a list. */
export interface WordSearch {
  readonly label: string
  readonly text: string
  readonly seek: (text: string) => void
}

/** The field in which the words are typed; `/` leads to it. */
export function wordSearch({ label, text, seek }: WordSearch): TemplateResult {
  const type = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLInputElement && seek(currentTarget.value)
  return html`<div class="field wide">
    <label for="text">${label}</label>
    <input class="input" id="text" type="search" autocomplete="off" .value=${text} @input=${type} />
  </div>`
}

/** Kinds to which a list can be narrowed; null stands for all of them. */
export interface Kinds<Kind> {
  /** What they are kinds of, for whoever does not see them side by side. */
  readonly label: string
  readonly kinds: readonly (Kind | null)[]
  readonly chosen: Kind | null
  readonly nameOf: (kind: Kind | null) => string
  /** How many fit; missing while nobody knows. */
  readonly countOf: (kind: Kind | null) => number | undefined
  readonly seek: (kind: Kind | null) => void
}

/** A chip for each kind, with how many fit it. */
export function kindChips<Kind>(kinds: Kinds<Kind>): TemplateResult {
  return html`<div class="chips wide" role="group" aria-label=${kinds.label}>
    ${kinds.kinds.map(
      (kind) =>
        html`<button
          class="press"
          aria-pressed=${kind === kinds.chosen ? 'true' : 'false'}
          @click=${() => kinds.seek(kind)}
        >
          ${kinds.nameOf(kind)}
          <span class="num quiet">${kinds.countOf(kind) ?? '–'}</span>
        </button>`,
    )}
  </div>`
}
