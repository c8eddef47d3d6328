import { css, html } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { DeskPart } from './desk-part.ts'
import { tellSettings } from './language-button.ts'
import type { Settings } from './settings.ts'
import { say } from './words.ts'

/**
 * The list of the keys that work where one is, and the switch that turns letters off.
 * @fires dime-settings - when the switch is turned
 */
@customElement('dime-key-list')
export class KeyList extends DeskPart {
  static override styles = [
    DeskPart.styles,
    css`
      dialog {
        width: min(520px, calc(100vw - 32px));
        padding: 20px 24px;
        border: 1px solid var(--line);
        border-radius: var(--corner);
        background: var(--paper);
        color: var(--text);
      }
      dialog::backdrop {
        background: #00000066;
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 8px 16px;
        margin: 16px 0;
      }
      .switch {
        display: flex;
        gap: 8px;
        align-items: center;
      }
    `,
  ]

  @property({ attribute: false }) declare settings: Settings
  @query('dialog') declare private dialog: HTMLDialogElement

  /** Opens the list over the page. */
  show(): void {
    this.requestUpdate()
    this.dialog.showModal()
  }

  private rows() {
    const shown = new Map(this.desk.keyboard.all().map((stroke) => [stroke.keys, stroke.does]))
    return [...shown].map(
      ([keys, does]) =>
        html`<dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt>
          <dd>${does}</dd>`,
    )
  }

  override render() {
    const words = say(this)
    const turn = ({ target }: Event) =>
      target instanceof HTMLInputElement && tellSettings(this, { hasLetterKeys: target.checked })
    return html`<dialog aria-labelledby="title">
      <div class="row">
        <h2 id="title">${words.keysTitle}</h2>
        <span class="grow"></span>
        <button class="button" @click=${() => this.dialog.close()}>${words.close}</button>
      </div>
      <dl>${this.rows()}</dl>
      <label class="switch">
        <input type="checkbox" .checked=${this.settings.hasLetterKeys} @change=${turn} />
        ${words.keysOn}
      </label>
      <p class="quiet small">${words.keysHint}</p>
    </dialog>`
  }
}
