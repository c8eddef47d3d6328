import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { describedBy, field } from '../../kit/field.ts'
import { fitting, type Choice } from './choice.ts'
import { placeUnder } from './place-under.ts'
import { pickStyle } from './pick-style.ts'
import { say } from './words.ts'

const most = 60

/**
 * One of many, found by typing: a combobox with its list, by keyboard alone if one likes.
 * @fires dime-pick - with the id chosen, or null when the choice is taken back
 */
@customElement('dime-pick')
export class Pick extends LitElement {
  static override styles = pickStyle

  @property() label = ''
  @property() hint: string | null = null
  @property() fault: string | null = null
  @property() value: string | null = null
  @property({ type: Boolean }) isOptional = false
  @property({ attribute: false }) choices: readonly Choice[] = []
  @state() private text: string | null = null
  @state() private at = 0

  /** Moves the focus into the field. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus())
  }

  private get found(): readonly Choice[] {
    return fitting(this.choices, this.text ?? '').slice(0, most)
  }

  private get chosen(): Choice | undefined {
    return this.choices.find(({ id }) => id === this.value)
  }

  private choose(choice: Choice | undefined): void {
    this.text = null
    const id = choice?.id ?? null
    if (id === this.value) return
    this.value = id
    this.dispatchEvent(new CustomEvent('dime-pick', { detail: id }))
  }

  private type({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLInputElement)) return
    this.text = currentTarget.value
    this.at = 0
  }

  private leave(): void {
    if (this.text?.trim() === '') this.choose(undefined)
    this.text = null
  }

  private press(event: KeyboardEvent): void {
    const { found, text } = this
    const isOpen = text !== null
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (isOpen) this.at = Math.min(Math.max(0, this.at + step), found.length - 1)
      else this.open()
      void this.showCurrent()
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault()
      if (text.trim() === '' && this.at === 0) this.leave()
      else this.choose(found[this.at] ?? this.chosen)
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      event.stopPropagation()
      this.text = null
    }
  }

  private open(): void {
    this.text ??= ''
    this.at = 0
  }

  // The list lies over everything, dialogs too: it is placed where the field is.
  override updated(): void {
    const list = this.renderRoot.querySelector('ul')
    const input = this.renderRoot.querySelector('input')
    if (!list || !input) return
    list.showPopover()
    placeUnder(list, input)
  }

  private async showCurrent(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }

  private list() {
    const { found, text } = this
    if (text === null) return nothing
    return html`<ul id="list" popover="manual" role="listbox" aria-label=${this.label}>
      ${found.map(
        (choice, index) =>
          html`<li
            id="choice-${index}"
            role="option"
            aria-selected=${index === this.at ? 'true' : 'false'}
            @mousedown=${(event: Event) => event.preventDefault()}
            @click=${() => this.choose(choice)}
          >
            ${choice.name} <span class="quiet small">${choice.hint}</span>
          </li>`,
      )}
      ${found.length === 0 ? html`<li class="nothing">${say(this).noneFor(text)}</li>` : nothing}
    </ul>`
  }

  override render() {
    const { label, hint, fault, isOptional, text, chosen } = this
    const question = { id: 'pick', label, hint, fault, isOptional }
    const input = html`<input
      class="input"
      id="pick"
      role="combobox"
      autocomplete="off"
      aria-autocomplete="list"
      aria-expanded=${text === null ? 'false' : 'true'}
      aria-controls=${text === null ? nothing : 'list'}
      aria-activedescendant=${text === null || this.found.length === 0 ? nothing : `choice-${this.at}`}
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${describedBy(question)}
      placeholder=${say(this).choose}
      .value=${text ?? chosen?.name ?? ''}
      @click=${this.open}
      @input=${this.type}
      @keydown=${this.press}
      @blur=${this.leave}
    />`
    return html`${field(this, question, input)} ${this.list()}`
  }
}
