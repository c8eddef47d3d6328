import { html, nothing } from 'lit'
import type { LevelView } from '../../../core/levels/contract.ts'
import { type Column, dataTable } from '../parts/data-table.ts'
import { say } from './words.ts'

/** What can be done with a level. */
export interface LevelActs {
  readonly change: (level: LevelView) => void
  readonly remove: (level: LevelView) => void
}

/** The levels, each as a sentence, with how many open tickets it promised something on. */
export function levelTable(host: Element, rows: readonly LevelView[], acts: LevelActs) {
  const words = say(host)
  if (rows.length === 0) return html`<p class="empty">${words.noPromises}</p>`
  const columns: Column<LevelView>[] = [
    {
      label: words.promise,
      cell: ({ name, sentence }) =>
        html`<strong>${name}</strong>
          <div>${sentence}</div>`,
    },
    { label: words.openCount, cell: ({ openCount }) => openCount, isNumber: true },
    {
      label: words.origin,
      cell: ({ isLive }) =>
        html`<span class="quiet nowrap">${isLive ? words.changedHere : words.asDeclared}</span>`,
    },
    { label: words.acts, cell: (level) => buttons(host, level, acts) },
  ]
  const isAnyEdited = rows.some(({ may }) => may.edit)
  const shown = isAnyEdited ? columns : columns.slice(0, -1)
  return dataTable(host, { caption: words.pages.promises, rows, columns: shown })
}

function buttons(host: Element, level: LevelView, { change, remove }: LevelActs) {
  const words = say(host)
  const { name, may } = level
  if (!may.edit) return nothing
  return html`<div class="row acts">
    <button class="button" aria-label=${words.editOf(name)} @click=${() => change(level)}>
      ${words.edit}
    </button>
    <button class="button plain" aria-label=${words.removeOf(name)} @click=${() => remove(level)}>
      ${words.remove}
    </button>
  </div>`
}
