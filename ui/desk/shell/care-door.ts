import { css, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { notice } from '../../kit/notice.ts'
import { skeleton } from '../../kit/skeleton.ts'
import { careRooms } from './care-rooms.ts'
import { DeskPart } from './desk-part.ts'
import type { CareView } from './route.ts'
import { say } from './words.ts'

/** The door to a room that is not in the first load: brings it, then shows it. */
@customElement('dime-care-door')
export class CareDoor extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      .room,
      .room > * {
        height: 100%;
      }
      .pad {
        padding: 24px;
        max-width: 620px;
      }
      @media (max-width: 999px) {
        .room,
        .room > * {
          height: auto;
        }
      }
    `,
  ]

  @property() declare view: CareView
  @property() open: string | null = null
  @state() private brought: CareView | null = null
  @state() private isLost = false

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('view')) void this.bring(this.view)
  }

  private async bring(view: CareView): Promise<void> {
    this.isLost = false
    const isHere = await careRooms[view].bring().then(
      () => true,
      () => false,
    )
    if (view !== this.view) return
    if (isHere) this.brought = view
    else this.isLost = true
  }

  override render() {
    const words = say(this)
    const retry = () => void this.bring(this.view)
    if (this.isLost)
      return html`<div class="pad" role="alert">
        ${notice(
          'warn',
          words.roomLost,
          html`<p>${words.roomLostWhy}</p>
            <button class="button" @click=${retry}>${words.retry}</button>`,
        )}
      </div>`
    if (this.brought !== this.view) return html`<div class="pad">${skeleton(this, 8)}</div>`
    return html`<div class="room">${careRooms[this.view].draw(this.desk, this.open)}</div>`
  }
}
