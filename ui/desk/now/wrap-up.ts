import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { CallView } from '../../kit/contract.ts'
import { icon } from '../../kit/icon.ts'
import { trouble } from '../parts/trouble.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import type { CallDraft, Outcome } from './call-draft.ts'
import { say } from './words.ts'
import { wrapUpStyle } from './wrap-up-style.ts'

/**
 * Closes a call: what was read and who called are there already; one chooses the outcome.
 * @fires dime-draft - with what changed of the draft
 * @fires dime-closed - with the call once it is closed
 * @fires dime-stale - when the call changed meanwhile and must be read again
 */
@customElement('dime-wrap-up')
export class WrapUpBar extends DeskPart {
  static override styles = wrapUpStyle

  @property({ attribute: false }) declare call: CallView
  @property({ attribute: false }) declare draft: CallDraft
  @state() private isMissing = false
  private readonly asked = new Asked<CallView>(this)

  protected override begin() {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void this.close()
    }
    addEventListener('keydown', press)
    return [() => removeEventListener('keydown', press)]
  }

  private get outcome(): Outcome | null {
    return this.draft.outcome ?? (this.call.tickets.length > 0 ? 'ticket-opened' : null)
  }

  private async close(): Promise<void> {
    const { call, draft, outcome } = this
    this.isMissing = outcome === null
    if (!outcome) return this.lead('select')
    if (this.asked.isBusy) return
    const sheets = call.sheets.map(({ id }) => id).filter((id) => !draft.skipped.includes(id))
    const input = { call: call.id, version: call.version, outcome, sheets, note: draft.note.trim() }
    const closed = await this.asked.ask(this.desk.client.write('calls.wrap-up', input))
    if (closed) this.tell('dime-closed', closed)
    else if (this.asked.problem?.isStale) this.tell('dime-stale')
  }

  private ticks() {
    const words = say(this)
    const { call, draft } = this
    const skip = (id: string) => () =>
      this.tell('dime-draft', {
        skipped: draft.skipped.includes(id)
          ? draft.skipped.filter((each) => each !== id)
          : [...draft.skipped, id],
      })
    return html`<strong>${words.closing}</strong>
      <span class="fact ${call.person ? '' : 'quiet'}">
        ${icon('person')} ${call.person?.name ?? words.anonymous}
      </span>
      ${call.tickets.map(
        ({ code }) =>
          html`<span class="fact">${icon('tray')} <span class="code">${code}</span></span>`,
      )}
      ${call.sheets.map(
        ({ id, title }) =>
          html`<label class="fact">
            <input type="checkbox" .checked=${!draft.skipped.includes(id)} @change=${skip(id)} />
            <span>${title}</span>
          </label>`,
      )}
      ${call.sheets.length === 0 ? html`<span class="quiet">${words.noSheets}</span>` : nothing}`
  }

  private outcomes() {
    const words = say(this)
    const choose = ({ currentTarget }: Event) => {
      if (!(currentTarget instanceof HTMLSelectElement)) return
      this.isMissing = false
      this.tell('dime-draft', { outcome: currentTarget.value || null })
    }
    return html`<select
      class="input"
      aria-label=${words.outcome}
      aria-invalid=${this.isMissing ? 'true' : nothing}
      @change=${choose}
    >
      <option value="" ?selected=${!this.outcome}>${words.chooseOutcome}</option>
      ${Object.entries(words.outcomes).map(
        ([value, label]) =>
          html`<option value=${value} ?selected=${value === this.outcome}>${label}</option>`,
      )}
    </select>`
  }

  override render() {
    const words = say(this)
    const note = ({ currentTarget }: Event) =>
      currentTarget instanceof HTMLInputElement &&
      this.tell('dime-draft', { note: currentTarget.value })
    return html`<div class="row facts">${this.ticks()}</div>
      <div class="row">
        ${this.outcomes()}
        <input
          class="input note"
          maxlength="2000"
          aria-label=${words.note}
          placeholder=${words.notePlaceholder}
          .value=${this.draft.note}
          @input=${note}
        />
        <button
          class="button main"
          aria-disabled=${this.outcome ? nothing : 'true'}
          title=${this.outcome ? nothing : words.saveOff}
          @click=${() => void this.close()}
        >
          ${words.save} <kbd>Ctrl ↵</kbd>
        </button>
      </div>
      ${this.isMissing ? html`<p class="fault" role="alert">${words.saveOff}</p>` : nothing}
      ${this.asked.problem ? trouble(this, this.asked.problem) : nothing}`
  }
}
