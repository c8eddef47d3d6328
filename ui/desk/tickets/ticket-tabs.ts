import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { icon } from '../../kit/icon.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { pathOf } from '../shell/route.ts'
import type { OpenTab } from './open-tabs.ts'
import { isUnsaved } from './ticket-draft.ts'
import { say } from './queue-words.ts'

/**
 * The tickets that stand open, a tab each; one with something written and not sent is marked.
 * @fires dime-ticket - with the id of the one to show
 * @fires dime-close - with the id of the one to close
 */
@customElement('dime-ticket-tabs')
export class TicketTabs extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      ul {
        display: flex;
        gap: 2px;
        overflow-x: auto;
        padding: 6px 12px 0;
        list-style: none;
        background: var(--page);
        border-bottom: 1px solid var(--line);
      }
      li {
        flex: 0 1 220px;
        min-width: 104px;
        display: flex;
        align-items: center;
        margin-bottom: -1px;
        border: 1px solid transparent;
        border-radius: var(--corner) var(--corner) 0 0;
      }
      li:hover {
        background: var(--hair);
      }
      li.on {
        border-color: var(--line);
        border-block-end-color: var(--paper);
        background: var(--paper);
      }
      a {
        flex: 1;
        min-width: 0;
        min-height: 32px;
        padding: 5px 2px 5px 10px;
        color: var(--text);
        font-size: 0.867em;
        text-decoration: none;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .on a {
        color: var(--ink);
        font-weight: 600;
      }
      .mark {
        color: var(--warn);
      }
      button {
        display: grid;
        place-items: center;
        width: 28px;
        min-height: 28px;
        padding: 0;
        border: 0;
        border-radius: var(--corner);
        background: none;
        color: var(--quiet);
        font-size: 0.7em;
        cursor: pointer;
      }
      button:hover {
        background: var(--line);
        color: var(--ink);
      }
    `,
  ]

  @property({ attribute: false }) tabs: readonly OpenTab[] = []
  @property() open: string | null = null
  /** Changes with every keystroke in a draft, so that the marks are right. */
  @property({ attribute: false }) drafted = 0

  private tab({ id, title, code }: OpenTab) {
    const words = say(this)
    const name = title || words.ticket
    const go = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      this.tell('dime-ticket', id)
    }
    const shut = (event: MouseEvent) => {
      if (event.button !== 1) return
      event.preventDefault()
      this.tell('dime-close', id)
    }
    return html`<li class=${id === this.open ? 'on' : ''}>
      <a
        href=${pathOf(this.desk.client.tenant, { view: 'tickets', id })}
        title="${name} ${code}"
        aria-current=${id === this.open ? 'page' : nothing}
        @click=${go}
        @auxclick=${shut}
        >${
          isUnsaved(this.desk.ticketDrafts.read(id))
            ? html`<span class="mark" aria-hidden="true">●</span
                ><span class="sr">${words.unsaved}</span> `
            : nothing
        }${name} <span class="quiet num">${code}</span></a
      >
      <button
        aria-label=${words.closeTab(`${name} ${code}`)}
        @click=${() => this.tell('dime-close', id)}
      >
        ${icon('close')}
      </button>
    </li>`
  }

  override render() {
    if (this.tabs.length === 0) return nothing
    return html`<nav aria-label=${say(this).openTickets}>
      <ul>
        ${this.tabs.map((tab) => this.tab(tab))}
      </ul>
    </nav>`
  }
}
