import { css, html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { Offered } from '../levels/offered.ts'
import { careStyle, DeskPart } from '../parts/care.ts'
import '../parts/pick.ts'
import { reachOf } from '../shell/reach.ts'
import './allotment-page.ts'
import { say } from './words.ts'

/** Who gets the new tickets: an office and a service to choose, and how their tickets are shared out. */
@customElement('dime-allotment')
export class Allotment extends DeskPart {
  static override styles = [
    careStyle,
    css`
      .pairs {
        max-width: 760px;
        margin-bottom: 18px;
      }
    `,
  ]

  @state() private office: string | null = null
  @state() private service: string | null = null
  private readonly offered = new Offered(this)

  protected override begin() {
    this.offered.load(this.desk.client)
    return []
  }

  private get offices() {
    const reach = reachOf(this.desk.me, 'edit', 'service')
    return this.offered.offices.filter(({ id }) => !reach || reach.has(id))
  }

  // Whoever answers for one office need not choose it.
  override willUpdate(): void {
    const [only, ...others] = this.offices
    if (only && others.length === 0) this.office = only.id
  }

  private picks() {
    const words = say(this)
    return html`<div class="pairs">
      <dime-pick
        .label=${words.office}
        .hint=${words.officeHint}
        .choices=${this.offices}
        .value=${this.office}
        @dime-pick=${({ detail }: CustomEvent<string | null>) => (this.office = detail)}
      ></dime-pick>
      <dime-pick
        isOptional
        .label=${words.service}
        .hint=${words.serviceHint}
        .choices=${this.offered.services}
        .value=${this.service}
        @dime-pick=${({ detail }: CustomEvent<string | null>) => (this.service = detail)}
      ></dime-pick>
    </div>`
  }

  private page() {
    const { office, service, desk } = this
    if (!office) return html`<p class="empty">${say(this).pick}</p>`
    return keyed(
      `${office} ${service ?? ''}`,
      html`<dime-allotment-page
        .desk=${desk}
        .office=${office}
        .service=${service}
      ></dime-allotment-page>`,
    )
  }

  override render() {
    const words = say(this)
    const isNowhere = this.offered.areOfficesKnown && this.offices.length === 0
    return html`<div class="head"><h2>${words.title}</h2></div>
      <p class="intro">${words.intro}</p>
      ${isNowhere ? html`<p class="empty">${words.noOffices}</p>` : [this.picks(), this.page()]}`
  }
}
