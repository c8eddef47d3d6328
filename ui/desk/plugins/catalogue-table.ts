import { html, nothing } from 'lit'
import type { PluginCard } from '../../../core/plugin/rollout/contract.ts'
import { chip } from '../../kit/chip.ts'
import { languageOf } from '../../kit/words.ts'
import { dataTable, type Column } from '../parts/data-table.ts'
import { amount, timesOf } from './amounts.ts'
import { wellbeingChip } from './wellbeing-chip.ts'
import { say } from './words.ts'

/** The plugins as a table: what each is, which version is live, how it fares. */
export function catalogueTable(
  host: Element,
  rows: readonly PluginCard[],
  link: (card: PluginCard) => unknown,
) {
  return dataTable(host, { caption: say(host).list, rows, columns: columns(host, link) })
}

function columns(host: Element, link: (card: PluginCard) => unknown): Column<PluginCard>[] {
  const { columns: heads } = say(host)
  const language = languageOf(host)
  const figure = (label: string, of: (card: PluginCard) => string): Column<PluginCard> => ({
    ...{ label, isNumber: true },
    cell: (card) => (card.version === null ? '–' : of(card)),
  })
  return [
    { label: heads.name, cell: (card) => named(host, card, link) },
    { label: heads.version, cell: (card) => version(host, card) },
    { label: heads.wellbeing, cell: (card) => fares(host, card) },
    figure(heads.nodes, ({ nodes }) => say(host).following(nodes.following, nodes.of)),
    figure(heads.calls, ({ figures }) => amount(figures.calls, language)),
    figure(heads.errors, ({ figures }) => amount(figures.errors, language)),
    figure(heads.times, ({ figures }) => timesOf(figures, language)),
    figure(heads.memory, ({ figures }) => `${amount(figures.memoryMb, language)} ${say(host).mb}`),
    figure(heads.pending, ({ figures }) => amount(figures.pending, language)),
    figure(heads.restarts, ({ figures }) => amount(figures.restarts, language)),
  ]
}

function named(host: Element, card: PluginCard, link: (card: PluginCard) => unknown) {
  return html`${link(card)}
    <div class="quiet small">${card.brief}</div>
    <div class="quiet tiny">
      <span class="code">${card.id}</span> · ${say(host).services(card.services)}
    </div>`
}

function version(host: Element, { version: live, newer }: PluginCard) {
  const words = say(host)
  return html`<span class="num">${live ?? words.noVersion}</span>
    ${newer ? chip(words.newer(newer), 'blue') : nothing}`
}

function fares(host: Element, card: PluginCard) {
  const { lastError } = card.figures
  return html`${wellbeingChip(host, card)}
  ${lastError ? html`<div class="error tiny">${lastError}</div>` : nothing}`
}
