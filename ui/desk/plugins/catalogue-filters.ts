import { html } from 'lit'
import type { PluginCard } from '../../../core/plugin/rollout/contract.ts'
import { pluginKinds, pluginsOf, type PluginsSought } from './plugins-sought.ts'
import { say } from './words.ts'

/** The plugins, which of them are looked for, and how to look for others. */
export interface CatalogueFilters {
  readonly cards: readonly PluginCard[]
  readonly sought: PluginsSought
  readonly seek: (patch: Partial<PluginsSought>) => void
}

/** The search above the catalogue: by name, and by what may need somebody. */
export function catalogueFilters(host: Element, { cards, sought, seek }: CatalogueFilters) {
  const words = say(host)
  const type = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLInputElement && seek({ text: currentTarget.value })
  return html`<div class="filters">
    <div class="field wide">
      <label for="text">${words.search}</label>
      <input
        class="input"
        id="text"
        type="search"
        autocomplete="off"
        .value=${sought.text}
        @input=${type}
      />
    </div>
    <div class="chips wide" role="group" aria-label=${words.which}>
      ${[null, ...pluginKinds].map(
        (kind) =>
          html`<button
            class="press"
            aria-pressed=${kind === sought.kind ? 'true' : 'false'}
            @click=${() => seek({ kind })}
          >
            ${kind ? words.kinds[kind] : words.every}
            <span class="num quiet">${pluginsOf(cards, kind).length}</span>
          </button>`,
      )}
    </div>
  </div>`
}
