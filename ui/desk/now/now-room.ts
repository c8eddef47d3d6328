import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { CallView, DeskToday } from '../../kit/contract.ts'
import { trouble } from '../parts/trouble.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { callList } from './call-list.ts'
import './call-work.ts'
import { freshest, stayIn, withOwn } from './freshest.ts'
import { nowStyle } from './now-style.ts'
import './person-panel.ts'
import { quietPane, type Day } from './quiet-pane.ts'
import { say } from './words.ts'

/** The room of calls: those open at the left, the one at hand in the middle, the person at the right. */
@customElement('dime-now-room')
export class NowRoom extends DeskPart {
  static override styles = nowStyle

  /** The call that the address names; null shows the most urgent. */
  @property() open: string | null = null
  @property({ attribute: false }) day: Day = { value: null, problem: null }
  @state() private own: CallView | null = null
  @state() private text = ''
  @state() private sheet: string | null = null
  private atHand: string | null = null

  private get call(): CallView | null {
    return freshest(this.day.value, this.open ?? this.atHand, this.own)
  }

  override willUpdate(): void {
    this.atHand = stayIn(this.day.value, this.open ?? this.atHand)
    this.toggleAttribute('has-call', this.call !== null)
  }

  private choose(id: string | null): void {
    this.desk.navigator.go({ view: 'now', id })
  }

  private closed(call: CallView): void {
    this.desk.callDrafts.forget(call.id)
    this.own = null
    this.choose(null)
  }

  private work(call: CallView) {
    return html`<dime-call-work
        class="work-column"
        .desk=${this.desk}
        .call=${call}
        @dime-call=${({ detail }: CustomEvent<CallView>) => (this.own = detail)}
        @dime-closed=${({ detail }: CustomEvent<CallView>) => this.closed(detail)}
      ></dime-call-work>
      <aside class="side-column" aria-label=${say(this).person}>
        <dime-person-panel .desk=${this.desk} .call=${call}></dime-person-panel>
      </aside>`
  }

  private quiet() {
    return quietPane(this, {
      desk: this.desk,
      day: this.day,
      text: this.text,
      sheet: this.sheet,
      type: (text) => [(this.text = text), (this.sheet = null)],
      choose: (sheet) => (this.sheet = sheet),
    })
  }

  private list(day: DeskToday | null) {
    const { problem } = this.day
    const refusal = trouble(this, problem)
    if (problem && !day) return refusal
    const list = callList(this, {
      day: withOwn(day, this.own),
      shown: this.call?.id ?? null,
      choose: (id) => this.choose(id),
    })
    return html`${refusal} ${list}`
  }

  override render() {
    const { call, day } = this
    return html`<nav class="list-column" aria-label=${say(this).open}>${this.list(day.value)}</nav>
      ${call ? this.work(call) : this.quiet()}`
  }
}
