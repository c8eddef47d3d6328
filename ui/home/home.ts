import { css, html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { kernel } from '../kit/client.ts'
import { controls } from '../kit/controls.ts'
import { icon } from '../kit/icon.ts'
import { tokens } from '../kit/tokens.ts'
import { words } from '../kit/words.ts'

/** An address of this installation, in words. */
type Link = { title: string; url: string; note: string }

const say = words({
  it: {
    lines: [
      'DiMe è la piattaforma su cui una città fa girare tutti i suoi servizi.',
      'Chi abita qui chiede un certificato, segnala una buca o segue una pratica, da qualunque sito.',
      'Chi lavora in Comune risponde al telefono e alle pratiche dalla stessa scrivania, con il tempo della legge in vista.',
      'Ogni servizio è un pezzo che si aggiunge o si toglie senza fermare gli altri.',
      'Ogni organizzazione vede solo le sue cose, e resta scritto chi ha letto che cosa.',
    ],
    where: 'Dove andare',
    away: 'Non riusciamo a leggere gli indirizzi: ricarica la pagina fra poco.',
  },
  en: {
    lines: [
      'DiMe is the platform on which a city runs all its services.',
      'Residents ask for a certificate, report a pothole or follow a request, from any site.',
      'Staff answer calls and requests at one desk, with the time the law gives in view.',
      'Every service is a piece that is added or removed without stopping the others.',
      'Every organisation sees only its own, and who read what stays on record.',
    ],
    where: 'Where to go',
    away: 'We cannot read the addresses: reload the page in a while.',
  },
})

/** What DiMe is and where its parts are. */
@customElement('dime-home')
export class DimeHome extends LitElement {
  static override styles = [
    tokens,
    controls,
    css`
      h1 {
        margin-bottom: 16px;
        font-size: 3em;
        font-weight: 700;
      }
      h2 {
        margin: 40px 0 12px;
        font-size: 1.25em;
      }
      p {
        max-width: 66ch;
        margin-bottom: 6px;
      }
      p:first-of-type {
        font-size: 1.25em;
        color: var(--ink);
      }
      ul {
        display: grid;
        gap: 8px;
        list-style: none;
      }
      li a {
        display: flex;
        gap: 16px;
        align-items: center;
        min-height: 56px;
        padding: 12px 16px;
        border: 1px solid var(--line);
        border-radius: var(--corner);
        text-decoration: none;
      }
      li a:hover {
        border-color: var(--blue);
        background: var(--blue-wash);
      }
      strong {
        display: block;
        text-decoration: underline;
      }
    `,
  ]

  @state() private links: readonly Link[] | null = []

  override connectedCallback(): void {
    super.connectedCallback()
    void this.load()
  }

  override render() {
    const spoken = say(this)
    return html`<h1>DiMe</h1>
      ${spoken.lines.map((line) => html`<p>${line}</p>`)}
      <h2>${spoken.where}</h2>
      ${
        this.links
          ? html`<ul>
              ${this.links.map(linkRow)}
            </ul>`
          : html`<p role="alert">${spoken.away}</p>`
      }`
  }

  private async load(): Promise<void> {
    try {
      const answer = await fetch(`${kernel}/links.json`)
      const told: { links: Link[] } = await answer.json()
      this.links = told.links
    } catch {
      this.links = null
    }
  }
}

function linkRow({ title, url, note }: Link) {
  return html`<li>
    <a href=${url}
      ><span class="grow"><strong>${title}</strong><span class="quiet small">${note}</span></span
      >${icon('forward')}</a
    >
  </li>`
}
