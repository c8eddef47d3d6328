import { html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { TenantSummary } from '../../../core/platform/contract.ts'
import { answersOf } from '../parts/answers.ts'
import { careStyle } from '../parts/care-style.ts'
import { confirm } from '../parts/confirm.ts'
import { faultOf, formEnd } from '../parts/form-end.ts'
import { area } from '../parts/lines.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { say } from './words.ts'

const leastReason = 5

/**
 * Lets an organisation rest, with a reason, or work again.
 * @fires dime-done - when it was done
 * @fires dime-close - when everything stays as it is
 */
@customElement('dime-tenant-rest')
export class TenantRest extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare tenant: TenantSummary
  @state() private isShort = false
  private readonly asked = new Asked<TenantSummary>(this)

  private async suspend(event: Event): Promise<void> {
    const reason = answersOf(event).text('reason')
    this.isShort = reason.length < leastReason
    if (this.isShort) return this.lead('[aria-invalid]')
    const { slug, name } = this.tenant
    const done = this.desk.client.write('platform.suspend', { slug, reason })
    if (await this.asked.ask(done)) this.done(say(this).suspendDone(name))
    else this.lead('[aria-invalid]')
  }

  private async resume(): Promise<void> {
    const { slug, name } = this.tenant
    const done = this.desk.client.write('platform.resume', { slug })
    if (await this.asked.ask(done)) this.done(say(this).resumeDone(name))
  }

  private done(text: string): void {
    this.desk.told.tell({ text })
    this.tell('dime-done')
  }

  private suspending() {
    const words = say(this)
    const { asked, tenant, isShort } = this
    const cancel = () => this.tell('dime-close')
    return html`<dime-dialog .heading=${words.suspendTitle(tenant.name)} @dime-close=${cancel}>
      <form class="fields" novalidate @submit=${this.suspend}>
        <p>${words.suspendBody(tenant.staff, tenant.openTickets)}</p>
        ${area(this, {
          ...{ id: 'reason', label: words.suspendReason, hint: words.suspendReasonHint },
          ...{
            isFirst: true,
            fault: isShort ? words.suspendReasonNeeded : faultOf(asked, 'reason'),
          },
        })}
        ${formEnd(this, { asked, verb: words.suspendVerb, cancel })}
      </form>
    </dime-dialog>`
  }

  override render() {
    const words = say(this)
    const { asked, tenant } = this
    if (!tenant.suspended) return this.suspending()
    return confirm(this, {
      ...{ heading: words.resumeTitle(tenant.name), body: words.resumeBody, asked },
      ...{ verb: words.resumeVerb, yes: () => void this.resume() },
      no: () => this.tell('dime-close'),
    })
  }
}
