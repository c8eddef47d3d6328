import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { CallView, PersonMatch } from '../../kit/contract.ts'
import { trouble } from '../parts/trouble.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import type { CallDraft, Proof } from './call-draft.ts'
import { callerCheckStyle } from './caller-check-style.ts'
import { checkWord } from './call-head.ts'
import '../people/person-search.ts'
import { say } from './words.ts'

const proofs = ['birthdate', 'address', 'fiscal-code', 'ticket-code'] as const
const needed = 2

/**
 * Finds out who calls: first who it could be, then two things they said; or leaves the call nameless.
 * @fires dime-draft - with what changed of the draft
 * @fires dime-call - with the call once the person is known
 */
@customElement('dime-caller-check')
export class CallerCheck extends DeskPart {
  static override styles = callerCheckStyle

  @property({ attribute: false }) declare call: CallView
  @property({ attribute: false }) declare draft: CallDraft
  @state() private isSearching = false
  private readonly asked = new Asked<CallView>(this)

  private choose(match: PersonMatch): void {
    this.isSearching = false
    this.tell('dime-draft', { person: match, said: [] })
  }

  private async identify(person: PersonMatch): Promise<void> {
    const { said } = this.draft
    if (said.length < needed) return
    const { id: call, version } = this.call
    const input = { call, person: person.id, checks: [...said], version }
    const known = await this.asked.ask(this.desk.client.write('calls.identify', input))
    if (known) this.tell('dime-call', known)
  }

  private who() {
    const words = say(this)
    const { matches } = this.call
    return html`<strong class="ask">${words.who}</strong>
      ${matches.length === 0 ? html`<span class="quiet small">${words.unknownWhy}</span>` : nothing}
      ${matches.map(
        (match) =>
          html`<button class="button" @click=${() => this.choose(match)}>
            ${match.name} <span class="quiet small">${match.hint}</span>
          </button>`,
      )}
      <button
        class="button"
        aria-expanded=${this.isSearching}
        @click=${() => (this.isSearching = !this.isSearching)}
      >
        ${words.another}
      </button>
      <button class="button plain" @click=${() => this.tell('dime-draft', { isAnonymous: true })}>
        ${words.stay}
      </button>
      ${
        this.isSearching
          ? html`<dime-person-search
              .desk=${this.desk}
              @dime-person=${(event: CustomEvent<PersonMatch>) => this.choose(event.detail)}
            ></dime-person-search>`
          : nothing
      }`
  }

  private check(person: PersonMatch) {
    const words = say(this)
    const { said } = this.draft
    const missing = Math.max(0, needed - said.length)
    const turn = (check: Proof) => () =>
      this.tell('dime-draft', {
        said: said.includes(check) ? said.filter((each) => each !== check) : [...said, check],
      })
    return html`<fieldset>
        <legend>${words.ask(person.name)}</legend>
        ${proofs.map(
          (check) =>
            html`<label class="said">
              <input type="checkbox" .checked=${said.includes(check)} @change=${turn(check)} />
              ${checkWord(this, check)}
            </label>`,
        )}
      </fieldset>
      <button
        class="button main"
        aria-disabled=${missing > 0 ? 'true' : nothing}
        aria-describedby="why"
        @click=${() => void this.identify(person)}
      >
        ${words.show}
      </button>
      <button class="button plain" @click=${() => this.tell('dime-draft', { person: null })}>
        ${words.other}
      </button>
      <span id="why" class="small quiet"
        >${missing > 0 ? words.missing(missing) : words.logged}</span
      >`
  }

  private nameless() {
    const words = say(this)
    return html`<span class="quiet small grow">${words.stayed}</span>
      <button class="button plain" @click=${() => this.tell('dime-draft', { isAnonymous: false })}>
        ${words.recognise}
      </button>`
  }

  override render() {
    const { person } = this.draft
    const step = this.draft.isAnonymous ? this.nameless() : person ? this.check(person) : this.who()
    return html`<div class="row">${step}</div>
      ${this.asked.problem ? trouble(this, this.asked.problem) : nothing}`
  }
}
