import { html, nothing, type TemplateResult } from 'lit'
import { until } from 'lit/directives/until.js'
import type { TicketView } from '../../kit/contract.ts'
import { icon } from '../../kit/icon.ts'
import type { Visit } from './create-visit.ts'
import { ticketWords } from './words.ts'

/** The reader's own papers, each to be saved, and pictures, small. */
export function filesPart(host: Element, ticket: TicketView, visit: Visit): TemplateResult {
  const papers = ticket.attachments.filter(({ type }) => !type.startsWith('image/'))
  return html`${papersPart(host, papers, (id) => visit.keep(id))}
  ${picturesPart(host, ticket.photos, visit.photo)}`
}

function papersPart(
  host: Element,
  papers: TicketView['attachments'],
  keep: (id: string) => unknown,
): TemplateResult | typeof nothing {
  if (papers.length === 0) return nothing
  const spoken = ticketWords(host)
  return html`<section class="own-photos">
    <h3 class="sub">${spoken.papers}</h3>
    <ul class="lines">
      ${papers.map(
        ({ id, name }) =>
          html`<li>
            <button
              class="button plain"
              aria-label=${spoken.downloadOf(name)}
              @click=${() => keep(id)}
            >
              ${icon('paper')} ${name}
            </button>
          </li>`,
      )}
    </ul>
  </section>`
}

function picturesPart(
  host: Element,
  photos: TicketView['photos'],
  likeness: (id: string) => Promise<string | null>,
): TemplateResult | typeof nothing {
  if (photos.length === 0) return nothing
  const empty = html`<span></span>`
  const picture = async (id: string, name: string) => {
    const address = await likeness(id)
    return address ? html`<img src=${address} alt=${name} />` : html`<span>${name}</span>`
  }
  return html`<section class="own-photos">
    <h3 class="sub">${ticketWords(host).photos}</h3>
    <ul class="photos">
      ${photos.map(({ id, name }) => html`<li>${until(picture(id, name), empty)}</li>`)}
    </ul>
  </section>`
}
