import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { CallView, PersonView } from '../../kit/contract.ts'
import { trouble } from '../parts/trouble.ts'
import { skeleton } from '../../kit/skeleton.ts'
import { clockStyle } from '../../kit/clock-bar.ts'
import { personFacts, personFactsStyle } from '../people/person-facts.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { say } from './words.ts'

/** The person of a call, once two things they said were right; every reading is noted. */
@customElement('dime-person-panel')
export class PersonPanel extends DeskPart {
  static override styles = [
    DeskPart.styles,
    clockStyle,
    personFactsStyle,
    css`
      h2 {
        font-size: 1.133em;
      }
    `,
  ]

  @property({ attribute: false }) declare call: CallView
  private readonly asked = new Asked<PersonView>(this)
  private shown: string | null = null

  override willUpdate(): void {
    const id = this.call.person?.id ?? null
    if (id === this.shown) return
    this.shown = id
    this.asked.keep(null)
    if (id) this.load(id)
  }

  private load(id: string): void {
    void this.asked.ask(this.desk.client.read('people.read', { id, why: say(this).whyCall }))
  }

  override render() {
    const words = say(this)
    const { person } = this.call
    if (!person)
      return html`<h2 class="over">${words.person}</h2>
        <p class="quiet">${words.nobodyYet}</p>`
    const { value, problem } = this.asked
    const openTicket = (id: string) => this.desk.navigator.go({ view: 'tickets', id })
    const why = words.annotated(person.name)
    return html`<h2>${person.name}</h2>
      ${problem ? trouble(this, problem) : value ? personFacts(this, value, { why, openTicket }) : skeleton(this, 9)}`
  }
}
