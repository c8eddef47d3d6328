import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { TenantSummary } from '../../../core/platform/contract.ts'
import type { TenantFiles } from '../../../core/tenancy/export-contract.ts'
import { careStyle } from '../parts/care-style.ts'
import '../parts/dialog.ts'
import { formEnd } from '../parts/form-end.ts'
import '../settings/code-files.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { say } from './words.ts'

/**
 * An organisation as files of code; asking for them is noted, and says so before.
 * @fires dime-close - when the reader is done
 */
@customElement('dime-tenant-code')
export class TenantCode extends DeskPart {
  static override styles = [
    careStyle,
    css`
      dime-dialog {
        --dialog-width: 1100px;
      }
    `,
  ]

  @property({ attribute: false }) declare tenant: TenantSummary
  private readonly asked = new Asked<TenantFiles>(this)

  private async load(event: Event): Promise<void> {
    event.preventDefault()
    const { slug } = this.tenant
    await this.asked.ask(this.desk.client.write('platform.export', { slug }))
  }

  override render() {
    const words = say(this)
    const { asked, tenant } = this
    const close = () => this.tell('dime-close')
    const form = html`<form class="fields" @submit=${this.load}>
      ${formEnd(this, { asked, verb: words.codeVerb, cancel: close })}
    </form>`
    return html`<dime-dialog .heading=${words.codeTitle(tenant.name)} @dime-close=${close}>
      <p>${words.codeHint}</p>
      ${asked.value ? nothing : form}
      ${asked.value ? html`<dime-code-files .files=${asked.value.files}></dime-code-files>` : nothing}
    </dime-dialog>`
  }
}
