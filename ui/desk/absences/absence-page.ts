import { css, html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { Offered } from '../levels/offered.ts'
import { careStyle, DeskPart } from '../parts/care.ts'
import '../parts/pick.ts'
import { reachOf } from '../shell/reach.ts'
import './absence-list.ts'
import { say } from './words.ts'

/** Who is away of the people whom the reader answers for, office by office or all at once. */
@customElement('dime-absence-page')
export class AbsencePage extends DeskPart {
  static override styles = [
    careStyle,
    css`
      dime-pick {
        display: block;
        max-width: 420px;
        margin-bottom: 14px;
      }
    `,
  ]

  @state() private office: string | null = null
  private readonly offered = new Offered(this)

  protected override begin() {
    this.offered.load(this.desk.client)
    return []
  }

  override render() {
    const words = say(this)
    const reach = reachOf(this.desk.me, 'edit', 'staff')
    return html`<div class="head"><h2>${words.title}</h2></div>
      <p class="intro">${words.intro}</p>
      <dime-pick
        isOptional
        .label=${words.office}
        .hint=${words.anyOffice}
        .choices=${this.offered.offices.filter(({ id }) => !reach || reach.has(id))}
        .value=${this.office}
        @dime-pick=${({ detail }: CustomEvent<string | null>) => (this.office = detail)}
      ></dime-pick>
      <dime-absence-list .desk=${this.desk} .office=${this.office}></dime-absence-list>`
  }
}
