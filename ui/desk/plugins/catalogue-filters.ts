import { html } from 'lit'
import type { PluginCard } from '../../../core/plugin/rollout/contract.ts'
import { kindChips, wordSearch } from '../parts/narrow.ts'
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
  return html`<div class="filters">
    ${wordSearch({ label: words.search, text: sought.text, seek: (text) => seek({ text }) })}
    ${kindChips({
      label: words.which,
      kinds: [null, ...pluginKinds],
      chosen: sought.kind,
      nameOf: (kind) => (kind ? words.kinds[kind] : words.every),
      countOf: (kind) => pluginsOf(cards, kind).length,
      seek: (kind) => seek({ kind }),
    })}
  </div>`
}
