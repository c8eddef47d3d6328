import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { createClient } from '../kit/client.ts'
import { icon } from '../kit/icon.ts'
import { languageOf } from '../kit/words.ts'
import { seekBox } from './search/box.ts'
import type { Found } from './search/found.ts'
import { createSeeker, type Findings, type Seeker } from './search/seek.ts'
import './search/sheet.ts'
import { searchStyles } from './search/style.ts'
import { searchWords } from './search/words.ts'

const nothingFound: Findings = { text: '', found: [], isPart: false }

/**
 * Finds services and fact sheets while typing, and opens them in place.
 * @attr tenant - whose services and sheets
 * @attr lang - `it` or `en`; without it, the language of the page
 * @fires dime-open-service - `detail` is `{ tenant, service }`; prevent it to go to a page of your own
 */
@customElement('dime-search')
export class DimeSearch extends LitElement {
  static override styles = searchStyles

  @property() tenant = ''
  @state() private findings = nothingFound
  @state() private chosen = -1
  @state() private opened: Found | null = null
  private seeker: Seeker | null = null

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('tenant')) return
    const client = createClient({ tenant: this.tenant, language: () => languageOf(this) })
    this.seeker = createSeeker(client, (findings) => {
      this.findings = findings
      this.chosen = -1
    })
  }

  override render(): TemplateResult {
    if (this.opened) return this.reading(this.opened)
    const { findings, chosen } = this
    return seekBox(
      this,
      { findings, chosen },
      {
        seek: (text) => this.seeker?.seek(text),
        choose: (place) => (this.chosen = place),
        open: (result) => void this.open(result),
      },
    )
  }

  private reading({ kind, id }: Found): TemplateResult {
    const start = ({ detail }: CustomEvent<string>) => this.startService(detail)
    return html`<button class="button back" @click=${this.close}>
        ${icon('back')} ${searchWords(this).back}
      </button>
      ${
        kind === 'service'
          ? html`<dime-service .tenant=${this.tenant} .service=${id}></dime-service>`
          : html`<dime-sheet .tenant=${this.tenant} .sheet=${id} @dime-start=${start}></dime-sheet>`
      }`
  }

  private async open(result: Found): Promise<void> {
    if (result.kind === 'service') return this.startService(result.id)
    this.opened = result
    await this.updateComplete
    this.renderRoot.querySelector('button')?.focus()
  }

  private startService(service: string): void {
    const event = new CustomEvent('dime-open-service', {
      detail: { tenant: this.tenant, service },
      bubbles: true,
      composed: true,
      cancelable: true,
    })
    if (!this.dispatchEvent(event)) return
    void import('./service.ts')
    this.opened = { kind: 'service', id: service, title: '', marks: [], about: '' }
  }

  private readonly close = async () => {
    this.opened = null
    await this.updateComplete
    this.renderRoot.querySelector('input')?.focus()
  }
}
