import { css, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { DeskPart } from '../shell/desk-part.ts'
import './sheet-finder.ts'
import { say } from './words.ts'

/** The room of fact sheets: searching and reading, without a call. */
@customElement('dime-sheets-room')
export class SheetsRoom extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 12px;
        min-height: 0;
        padding: 20px;
        background: var(--paper);
      }
      dime-sheet-finder {
        flex: 1;
        max-width: 1120px;
      }
    `,
  ]

  /** The sheet that the address names. */
  @property() open: string | null = null
  @state() private text = ''

  private go(id: string | null): void {
    this.desk.navigator.go({ view: 'sheets', id })
  }

  override firstUpdated(): void {
    this.lead('dime-sheet-finder')
  }

  override render() {
    const words = say(this)
    return html`<header>
        <h1>${words.title}</h1>
        <p class="quiet">${words.intro}</p>
      </header>
      <dime-sheet-finder
        .desk=${this.desk}
        .text=${this.text}
        .sheet=${this.open}
        @dime-text=${({ detail }: CustomEvent<string>) => (this.text = detail)}
        @dime-sheet=${({ detail }: CustomEvent<string>) => this.go(detail)}
      ></dime-sheet-finder>`
  }
}
