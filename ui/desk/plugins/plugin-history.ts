import { html, nothing } from 'lit'
import type { PluginView } from '../../../core/plugin/rollout/contract.ts'
import type { RolloutView } from '../../../core/plugin/rollout/rollout-contract.ts'
import { briefMoment } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { dataTable } from '../parts/data-table.ts'
import { changeWords, outcomeChip } from './rollout-said.ts'
import { say } from './words.ts'

/** Every change of a plugin, the latest first, with why it was asked for and why it was refused. */
export function pluginHistory(host: Element, { rollouts }: PluginView) {
  const words = say(host)
  const { when, what, state, by, why } = words.historyColumns
  const language = languageOf(host)
  return html`<section>
    <h2>${words.history}</h2>
    ${
      rollouts.length === 0
        ? html`<p class="quiet">${words.noHistory}</p>`
        : dataTable(host, {
            caption: words.history,
            rows: rollouts,
            columns: [
              {
                label: when,
                cell: ({ at }) => html`<span class="num">${briefMoment(at, language)}</span>`,
              },
              { label: what, cell: (one) => changeWords(host, one) },
              { label: state, cell: (one) => outcome(one) },
              { label: by, cell: (one) => one.by },
              { label: why, cell: (one) => one.why },
            ],
          })
    }
  </section>`
}

function outcome(one: RolloutView) {
  return html`${outcomeChip(one)}
  ${one.refused ? html`<div class="error small">${one.refused.text}</div>` : nothing}`
}
