import { html, nothing, type TemplateResult } from 'lit'
import { until } from 'lit/directives/until.js'
import type { TicketView } from '../../kit/contract.ts'
import { ticketWords } from './words.ts'

/** The reader's own pictures, small; `likeness` brings one as an address that the page may show. */
export function photosPart(
  host: Element,
  { photos }: TicketView,
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
