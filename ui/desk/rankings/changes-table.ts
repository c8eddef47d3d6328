import { html, nothing } from 'lit'
import { dataTable } from '../parts/data-table.ts'
import type { Change, Placed } from './changes.ts'
import { pointsIn } from './figures.ts'
import { say } from './words.ts'

/** Request by request what differs: where it stood, where it stands; in a box that scrolls where they are many. */
export function changesTable(host: Element, changes: readonly Change[]) {
  const { preview: words } = say(host)
  if (changes.length === 0) return nothing
  const placed = (one: Placed | null, otherwise: string) =>
    one ? words.placed(one.position, pointsIn(host, one.total)) : otherwise
  const hasLists = new Set(changes.map(({ listLabel }) => listLabel)).size > 1
  const list = { label: words.column.list, cell: ({ listLabel }: Change) => listLabel }
  const table = dataTable(host, {
    caption: words.title,
    columns: [
      {
        label: words.column.number,
        cell: ({ number }) => html`<span class="num">${number}</span>`,
      },
      ...(hasLists ? [list] : []),
      { label: words.column.before, cell: ({ before }) => placed(before, words.absent) },
      { label: words.column.now, cell: ({ now }) => placed(now, words.gone) },
    ],
    rows: changes.map((one) => ({
      ...one,
      ...{ id: `${one.listLabel} ${one.number}`, name: one.number },
    })),
  })
  return html`<div class="changes" tabindex="0" role="region" aria-label=${words.title}>
    ${table}
  </div>`
}
