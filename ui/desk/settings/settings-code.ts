import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { TenantFiles } from '../../../core/tenancy/export-contract.ts'
import { skeleton } from '../../kit/skeleton.ts'
import { careStyle } from '../parts/care-style.ts'
import { trouble } from '../parts/trouble.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import './code-files.ts'
import { say } from './words.ts'

/** The organisation as files of code, shown when asked for: asking is noted. */
@customElement('dime-settings-code')
export class SettingsCode extends DeskPart {
  static override styles = [
    careStyle,
    css`
      .verb {
        margin-bottom: 14px;
      }
    `,
  ]

  private readonly asked = new Asked<TenantFiles>(this)

  private async load(): Promise<void> {
    const { client } = this.desk
    if (await this.asked.ask(client.write('settings.export', {}))) this.lead('dime-code-files')
  }

  override render() {
    const words = say(this)
    const { value, problem, isBusy } = this.asked
    return html`<h2 class="sr">${words.code}</h2>
      <p class="intro">${words.codeHint}</p>
      ${trouble(this, problem)}
      <p class="row verb">
        <button
          class="button ${value ? '' : 'main'}"
          aria-disabled=${isBusy ? 'true' : nothing}
          @click=${() => void this.load()}
        >
          ${value ? words.codeAgain : words.codeShow}
        </button>
      </p>
      ${isBusy && !value ? skeleton(this, 6) : nothing}
      ${value ? html`<dime-code-files .files=${value.files}></dime-code-files>` : nothing}`
  }
}
