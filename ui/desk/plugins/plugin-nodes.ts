import { html, nothing } from 'lit'
import type { NodeView, PluginView } from '../../../core/plugin/rollout/contract.ts'
import { chip } from '../../kit/chip.ts'
import { timeWords } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { dataTable, type Column } from '../parts/data-table.ts'
import { amount, timesOf } from './amounts.ts'
import { lastError, measures } from './measures.ts'
import { say } from './words.ts'

type Row = NodeView & { readonly id: string; readonly name: string }

const tones = { live: 'good', starting: 'blue', failed: 'bad', gone: 'plain' } as const

/** Where a plugin runs, and how each of its hosts fares. */
export function pluginNodes(host: Element, { figures, hosts }: PluginView) {
  const words = say(host)
  const rows = hosts.map((one) => ({ ...one, id: one.node, name: one.node }))
  return html`<section>
      <h2>${words.together}</h2>
      <p class="quiet">${words.sinceStart}</p>
      ${measures(host, figures)} ${lastError(host, figures)}
    </section>
    <section>
      <h2>${words.nodes}</h2>
      <p class="quiet">${words.nodesHint}</p>
      ${
        rows.length === 0
          ? html`<p class="empty">${words.noNodes}</p>`
          : dataTable(host, { caption: words.nodes, rows, columns: columns(host) })
      }
    </section>`
}

function columns(host: Element): Column<Row>[] {
  const words = say(host)
  const { nodeColumns: heads, columns: figures } = words
  const language = languageOf(host)
  const figure = (label: string, of: (row: Row) => string) => ({
    ...{ label, isNumber: true, cell: of },
  })
  return [
    { label: heads.node, cell: (row) => named(host, row) },
    {
      label: heads.version,
      cell: ({ version }) => html`<span class="num">${version ?? '–'}</span>`,
    },
    { label: heads.state, cell: (row) => state(host, row) },
    figure(figures.calls, ({ figures: one }) => amount(one.calls, language)),
    figure(figures.errors, ({ figures: one }) => amount(one.errors, language)),
    figure(figures.times, ({ figures: one }) => timesOf(one, language)),
    figure(figures.memory, ({ figures: one }) => `${amount(one.memoryMb, language)} ${words.mb}`),
    figure(figures.pending, ({ figures: one }) => amount(one.pending, language)),
    figure(figures.restarts, ({ figures: one }) => amount(one.restarts, language)),
    figure(heads.seen, ({ seenAt }) => timeWords(seenAt, language)),
  ]
}

function named(host: Element, { node, kind }: Row) {
  return html`<span class="code">${node}</span>
    <div class="quiet small">${say(host).nodeKinds[kind]}</div>`
}

function state(host: Element, { state: now, follows, figures }: Row) {
  const words = say(host)
  return html`${chip(words.nodeStates[now], tones[now])}
  ${follows ? nothing : chip(words.lagging, 'warn')} ${lastError(host, figures)}`
}
