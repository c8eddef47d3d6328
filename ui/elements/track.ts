import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { createClient } from '../kit/client.ts'
import { field } from '../kit/field.ts'
import { valueOf } from '../kit/form/line.ts'
import { icon } from '../kit/icon.ts'
import { languageOf, words } from '../kit/words.ts'
import './ticket.ts'
import { ticketByCode, type TicketSource } from './ticket/source.ts'
import { trackStyles } from './track-style.ts'

const say = words({
  it: {
    title: 'A che punto è',
    label: 'Il codice della tua segnalazione',
    hint: 'È nella ricevuta che hai visto e nell’e-mail che ti abbiamo mandato.',
    show: 'Mostra',
    missing: 'Scrivi il codice per vedere a che punto è',
    other: 'Segui un altro codice',
  },
  en: {
    title: 'Where things stand',
    label: 'The code of your report',
    hint: 'It is on the receipt you saw and in the e-mail we sent.',
    show: 'Show',
    missing: 'Write the code to see where things stand',
    other: 'Follow another code',
  },
})

/**
 * Follows a report by its code, typed or from `?dime=CODE` in the page's address.
 * @attr tenant - whose report
 * @attr lang - `it` or `en`; without it, the language of the page
 * @fires dime-moved - after a move of the reader; `detail` is the ticket
 */
@customElement('dime-track')
export class DimeTrack extends LitElement {
  static override styles = trackStyles

  @property() tenant = ''
  @state() private code = new URLSearchParams(location.search).get('dime') ?? ''
  @state() private source: TicketSource | null = null
  @state() private isFaulted = false

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('tenant') && this.code) this.follow()
  }

  override render() {
    const spoken = say(this)
    if (!this.source) return this.asking()
    return html`<dime-ticket .source=${this.source}></dime-ticket>
      <p><button class="button" @click=${this.leave}>${icon('back')} ${spoken.other}</button></p>`
  }

  private asking() {
    const spoken = say(this)
    const fault = this.isFaulted ? spoken.missing : null
    const question = { id: 'code', label: spoken.label, hint: spoken.hint, fault }
    return html`<h2>${spoken.title}</h2>
      <form novalidate @submit=${this.submit}>
        ${field(
          this,
          question,
          html`<input
            class="input code"
            id="code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            maxlength="40"
            .value=${this.code}
            aria-invalid=${fault ? 'true' : nothing}
            aria-describedby=${fault ? 'code-hint code-fault' : 'code-hint'}
            @input=${(event: Event) => (this.code = valueOf(event))}
          />`,
        )}
        <button class="button main">${spoken.show}</button>
      </form>`
  }

  private readonly submit = (event: Event) => {
    event.preventDefault()
    this.isFaulted = this.code.trim().length < 4
    if (this.isFaulted) this.renderRoot.querySelector('input')?.focus()
    else this.follow()
  }

  private readonly leave = async () => {
    this.source = null
    this.code = ''
    await this.updateComplete
    this.renderRoot.querySelector('input')?.focus()
  }

  private follow(): void {
    const language = () => languageOf(this)
    const client = createClient({ tenant: this.tenant, language })
    this.source = ticketByCode(client, this.code.trim().toUpperCase())
  }
}
