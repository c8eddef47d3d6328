import { html, nothing } from 'lit'
import type { PublisherView } from '../../../core/plugin/rollout/contract.ts'
import { chip } from '../../kit/chip.ts'
import { fullDay } from '../../kit/dates.ts'
import { languageOf } from '../../kit/words.ts'
import { dataTable } from '../parts/data-table.ts'
import { say } from './publisher-words.ts'

/** The publishers as a table; `leave` begins the end of trust in one. */
export function publisherTable(
  host: Element,
  publishers: readonly PublisherView[],
  leave: ((publisher: PublisherView) => void) | null,
) {
  const words = say(host)
  const { columns: heads } = words
  const language = languageOf(host)
  if (publishers.length === 0) return html`<p class="empty">${words.none}</p>`
  const since = ({ trustedSince, trustedBy, until }: PublisherView) =>
    html`${words.by(trustedBy, fullDay(trustedSince, language))}
    ${until ? chip(words.ended(fullDay(until, language))) : nothing}`
  const act = (publisher: PublisherView) =>
    publisher.until || !leave
      ? nothing
      : html`<button
          class="button"
          aria-label=${words.distrustOf(publisher.name)}
          @click=${() => leave(publisher)}
        >
          ${words.distrust}
        </button>`
  return dataTable(host, {
    caption: words.list,
    rows: publishers.map((one) => ({ ...one, id: one.key })),
    columns: [
      { label: heads.name, cell: ({ name }) => html`<strong>${name}</strong>` },
      {
        label: heads.fingerprint,
        cell: ({ fingerprint }) => html`<span class="code print">${fingerprint}</span>`,
      },
      { label: heads.since, cell: since },
      { label: heads.packages, cell: ({ packages }) => packages, isNumber: true },
      { label: heads.act, cell: act },
    ],
  })
}
