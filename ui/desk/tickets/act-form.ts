import { html, type CSSResultGroup, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { TicketView } from '../../kit/contract.ts'
import { answersOf, type Answers } from '../parts/answers.ts'
import { careStyle } from '../parts/care-style.ts'
import '../parts/dialog.ts'
import { formEnd } from '../parts/form-end.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'

export { Asked }
export type { Answers }

/** The ticket that one goes on with after an act; the whole of it when one may read it. */
export type After = Pick<TicketView, 'id' | 'code' | 'office'>

/** What an act on a ticket is called, and its verb. */
export interface ActWords {
  readonly heading: string
  readonly verb: string
  /** Whether it cannot be taken back. */
  readonly isDangerous?: boolean
}

/**
 * A dialog that does one thing to a ticket: what it asks is drawn by whoever extends it.
 * @fires dime-done - with the ticket that one goes on with
 * @fires dime-close - when nothing should be done
 * @fires dime-stale - when the ticket has changed and should be read again
 */
export abstract class ActForm extends DeskPart {
  static override styles: CSSResultGroup = careStyle

  @property({ attribute: false }) declare ticket: TicketView
  /** Whether it was sent once: what is missing is said from then on. */
  @state() protected isChecked = false
  protected readonly acted = new Asked<After>(this)

  protected abstract get said(): ActWords
  protected abstract asks(): TemplateResult
  /** The act, or nothing when something is missing. */
  protected abstract act(answers: Answers): Promise<After> | null
  /** What is told when it is done. */
  protected abstract told(after: After): string

  /** How it is taken back, where that is possible. */
  protected back(): (() => void) | undefined {
    return undefined
  }

  /** Leads to the first thing that is missing or was refused. */
  protected leadToFault(): void {
    this.lead('[aria-invalid], .is-wrong input, dime-pick')
  }

  private async go(event: Event): Promise<void> {
    const work = this.act(answersOf(event))
    this.isChecked = work === null
    if (!work) return this.leadToFault()
    const view = await this.acted.ask(work)
    if (!view) return this.refused()
    const undo = this.back()
    this.desk.told.tell({ text: this.told(view), ...(undo && { undo }) })
    this.tell('dime-done', view)
  }

  // Somebody changed the ticket meanwhile: what is written stays, and goes to the ticket as it is now.
  private refused(): void {
    if (this.acted.problem?.isStale) this.tell('dime-stale')
    this.leadToFault()
  }

  override render() {
    const { heading, ...end } = this.said
    const close = () => this.tell('dime-close')
    return html`<dime-dialog .heading=${heading} @dime-close=${close}>
      <form class="fields" @submit=${this.go}>
        ${this.asks()} ${formEnd(this, { ...end, asked: this.acted, cancel: close })}
      </form>
    </dime-dialog>`
  }
}
