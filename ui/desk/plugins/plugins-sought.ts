import type { PluginCard } from '../../../core/plugin/rollout/contract.ts'
import { fitting } from '../parts/choice.ts'

/** The kinds by which plugins are looked for. */
export const pluginKinds = ['unwell', 'newer', 'out'] as const

/** Which plugins are looked for. */
export interface PluginsSought {
  readonly text: string
  readonly kind: (typeof pluginKinds)[number] | null
}

const fits = {
  unwell: ({ version, wellbeing }: PluginCard) => version !== null && wellbeing !== 'well',
  newer: ({ newer }: PluginCard) => newer !== null,
  out: ({ version }: PluginCard) => version === null,
} as const

/** The plugins of a kind. */
export const pluginsOf = (cards: readonly PluginCard[], kind: PluginsSought['kind']) =>
  kind === null ? cards : cards.filter((card) => fits[kind](card))

/** The plugins that fit, by name. */
export function pluginsFor(cards: readonly PluginCard[], { text, kind }: PluginsSought) {
  return fitting(
    pluginsOf(cards, kind).map((card) => ({ ...card, hint: `${card.id} ${card.brief}` })),
    text,
  )
}
