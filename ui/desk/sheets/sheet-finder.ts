import { html, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { SheetHits, SheetView } from '../../kit/contract.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { findField } from './find-field.ts'
import { finderStyle } from './finder-style.ts'
import { foundPane, type FoundState } from './found-pane.ts'
import { say } from './words.ts'

const pauseMs = 80

/**
 * Searches fact sheets while one types and shows the one chosen beside what was found.
 * @fires dime-text - with what was typed
 * @fires dime-sheet - with the id of the sheet chosen on purpose
 * @fires dime-open-ticket - with the service of the sheet
 */
@customElement('dime-sheet-finder')
export class SheetFinder extends DeskPart {
  static override styles = finderStyle

  @property() text = ''
  /** The sheet that was chosen; null shows the first one found. */
  @property() sheet: string | null = null
  /** The sheets that the call already counts, or null outside a call. */
  @property({ attribute: false }) counted: readonly string[] | null = null
  @state() private active = 0
  private readonly hits = new Asked<SheetHits>(this)
  private readonly read = new Asked<SheetView>(this)
  private timer = 0
  private shown: string | null = null

  protected override keys() {
    const words = say(this)
    return [
      { keys: '/', does: words.focus, run: () => this.lead('#find') },
      { keys: 'j', does: words.next, run: () => this.step(1) },
      { keys: 'k', does: words.previous, run: () => this.step(-1) },
    ]
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.search(changed.get('text') === undefined ? 0 : pauseMs)
    if (changed.has('sheet') && this.sheet) this.show(this.sheet)
  }

  /** Moves the focus into the search field. */
  override focus(): void {
    this.lead('#find')
  }

  private search(wait: number): void {
    clearTimeout(this.timer)
    const text = this.text.trim()
    if (!text) return this.hits.keep(null)
    this.timer = window.setTimeout(() => void this.find(text), wait)
  }

  private async find(text: string): Promise<void> {
    const hits = await this.hits.ask(this.desk.client.read('knowledge.search', { text }))
    if (!hits) return
    const kept = hits.found.findIndex(({ id }) => id === this.sheet)
    this.active = Math.max(0, kept)
    const first = hits.found[this.active]
    if (first) this.show(first.id)
  }

  private show(id: string): void {
    if (this.shown === id) return
    this.shown = id
    void this.read.ask(this.desk.client.read('knowledge.read', { id }))
  }

  private step(by: number): void {
    const found = this.hits.value?.found ?? []
    this.active = Math.min(Math.max(0, this.active + by), Math.max(0, found.length - 1))
    const hit = found[this.active]
    if (!hit) return
    this.show(hit.id)
    this.renderRoot.querySelector(`#hit-${this.active}`)?.scrollIntoView({ block: 'nearest' })
  }

  private press(event: KeyboardEvent): void {
    const run = {
      ArrowDown: () => this.step(1),
      ArrowUp: () => this.step(-1),
      Enter: () => this.choose(this.active),
      Escape: () => this.tell('dime-text', ''),
    }[event.key]
    if (!run) return
    event.preventDefault()
    run()
  }

  private choose(index: number): void {
    const hit = this.hits.value?.found[index]
    if (!hit) return
    this.active = index
    this.show(hit.id)
    this.tell('dime-sheet', hit.id)
  }

  private get found(): FoundState {
    return {
      text: this.text,
      hits: this.hits,
      active: this.active,
      read: this.read,
      isChosen: this.sheet !== null,
      counted: this.counted,
      retry: () => this.search(0),
      choose: (index) => this.choose(index),
      use: (sheet) => this.tell('dime-sheet', sheet),
      openTicket: (service) => this.tell('dime-open-ticket', service),
    }
  }

  override render() {
    const { text, active, hits } = this
    const type = (typed: string) => this.tell('dime-text', typed)
    const press = (event: KeyboardEvent) => this.press(event)
    return html`${findField(this, { text, hits: hits.value, isBusy: hits.isBusy, active, type, press })}
    ${foundPane(this, this.found)}`
  }
}
