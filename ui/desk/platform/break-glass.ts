import { css, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { OpenedEmergency, TenantSummary } from '../../../core/platform/contract.ts'
import { answersOf } from '../parts/answers.ts'
import { careStyle } from '../parts/care-style.ts'
import '../parts/dialog.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { glassFields, type GlassDraft, glassFaults } from './glass-fields.ts'
import { glassOpen } from './glass-open.ts'
import { say } from './words.ts'

/**
 * Opens an emergency access: says first what will happen and who will be told; then gives its link, once.
 * @fires dime-close - when the reader is done
 */
@customElement('dime-break-glass')
export class BreakGlass extends DeskPart {
  static override styles = [
    careStyle,
    css`
      .happens {
        padding-inline-start: 1.2em;
      }
      #minutes {
        max-width: 120px;
      }
    `,
  ]

  @property({ attribute: false }) declare tenant: TenantSummary
  @state() private draft: GlassDraft | null = null
  private readonly asked = new Asked<OpenedEmergency>(this)

  private async send(event: Event): Promise<void> {
    const answers = answersOf(event)
    const draft = { reason: answers.text('reason'), minutes: Number(answers.text('minutes')) }
    this.draft = draft
    const { reason, minutes } = glassFaults(this, draft)
    if (reason ?? minutes) return this.lead('[aria-invalid]')
    const asked = { tenant: this.tenant.slug, ...draft }
    const opened = await this.asked.ask(this.desk.client.write('platform.break-glass', asked))
    this.lead(opened ? 'a.button' : '[aria-invalid]')
  }

  override render() {
    const words = say(this)
    const { asked, draft, tenant } = this
    const close = () => this.tell('dime-close')
    return html`<dime-dialog .heading=${words.glassTitle(tenant.name)} @dime-close=${close}>
      ${
        asked.value
          ? glassOpen(this, asked.value, close)
          : html`<form class="fields" novalidate @submit=${this.send}>
              ${glassFields(this, { asked, draft, cancel: close })}
            </form>`
      }
    </dime-dialog>`
  }
}
