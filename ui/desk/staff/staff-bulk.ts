import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { StaffLeft, StaffRow } from '../../../core/staff/contract.ts'
import { confirm } from '../parts/confirm.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { may } from '../shell/may.ts'
import type { Names } from './directory.ts'
import './grant-form.ts'
import { say } from './words.ts'

/**
 * What can be done to several people at once.
 * @fires dime-done - when it was done
 * @fires dime-refresh - when it was taken back
 * @fires dime-unchoose - when nobody should be chosen any more
 */
@customElement('dime-staff-bulk')
export class StaffBulk extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      .bulk {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        padding: 10px 12px;
        border: 1px solid var(--blue);
        border-radius: var(--corner);
        background: var(--blue-wash);
      }
    `,
  ]

  @property({ attribute: false }) declare directory: Names
  @property({ attribute: false }) chosen: readonly StaffRow[] = []
  @state() private act: 'give' | 'take' | 'leave' | null = null
  private readonly leaving = new Asked<StaffLeft>(this)

  private get ids(): string[] {
    return this.chosen.map(({ id }) => id)
  }

  private async leave(): Promise<void> {
    const words = say(this)
    const done = await this.leaving.ask(this.desk.client.write('staff.leave', { staff: this.ids }))
    if (!done) return
    const refused = done.refused.map(({ name, reason }) => `${name} (${reason})`).join(', ')
    const text = [words.left(done.left.length), ...(refused ? [words.notAll(refused)] : [])].join(
      ' ',
    )
    this.desk.told.tell({ text })
    this.act = null
    this.tell('dime-done')
  }

  private dialog() {
    const words = say(this)
    const { act, chosen, desk, directory } = this
    const close = () => (this.act = null)
    if (act === 'leave')
      return confirm(this, {
        heading: words.leaveTitle(chosen.length),
        body: html`<p>${chosen.map(({ name }) => name).join(', ')}</p>
          <p>${words.leaveBody}</p>
          <p class="quiet">${words.leaveBack}</p>`,
        ...{ verb: words.leave, isDangerous: true, asked: this.leaving, no: close },
        yes: () => void this.leave(),
      })
    if (!act) return nothing
    return html`<dime-grant-form
      .desk=${desk}
      .directory=${directory}
      .staff=${this.ids}
      .isTaking=${act === 'take'}
      @dime-close=${close}
      @dime-done=${() => [close(), this.tell('dime-done')]}
      @dime-refresh=${() => this.tell('dime-refresh')}
    ></dime-grant-form>`
  }

  override render() {
    const words = say(this)
    const { me } = this.desk
    const button = (act: 'give' | 'take' | 'leave', look = '') =>
      html`<button class="button ${look}" @click=${() => (this.act = act)}>${words[act]}</button>`
    return html`<div class="bulk" role="group" aria-label=${words.chosen(this.chosen.length)}>
        <strong role="status">${words.chosen(this.chosen.length)}</strong>
        <span class="grow"></span>
        ${may(me, 'grant', 'role') ? [button('give'), button('take')] : nothing}
        ${may(me, 'remove', 'staff') ? button('leave', 'danger') : nothing}
        <button class="button plain" @click=${() => this.tell('dime-unchoose')}>
          ${words.unchoose}
        </button>
      </div>
      ${this.dialog()}`
  }
}
