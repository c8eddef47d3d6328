import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { PersonMatch, PersonView } from '../../kit/contract.ts'
import { trouble } from '../parts/trouble.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { may } from '../shell/may.ts'
import { peopleStyle } from './people-style.ts'
import { personFacts } from './person-facts.ts'
import './person-mandates.ts'
import './person-reason.ts'
import './person-search.ts'
import { say } from './words.ts'

/** The room of people: searching is free, opening asks for a reason that the person can read. */
@customElement('dime-people-room')
export class PeopleRoom extends DeskPart {
  static override styles = peopleStyle

  /** Kept for the address; a person opens only with a reason, so it names nobody. */
  @property() open: string | null = null
  @state() private match: PersonMatch | null = null
  @state() private why = ''
  private readonly asked = new Asked<PersonView>(this)

  protected override keys() {
    return [{ keys: '/', does: say(this).focus, run: () => this.lead('dime-person-search') }]
  }

  override firstUpdated(): void {
    this.lead('dime-person-search')
  }

  private choose(match: PersonMatch): void {
    this.match = match
    this.why = ''
    this.asked.keep(null)
  }

  private show(match: PersonMatch, why: string): void {
    this.why = why
    void this.asked.ask(this.desk.client.read('people.read', { id: match.id, why }))
  }

  private person() {
    const words = say(this)
    const { match, asked, why, desk } = this
    if (!match)
      return html`<h1>${words.pick}</h1>
        <p class="quiet">${words.pickHint}</p>`
    if (!asked.value) {
      return html`<dime-person-reason
          .desk=${desk}
          .name=${match.name}
          .isBusy=${asked.isBusy}
          @dime-why=${({ detail }: CustomEvent<string>) => this.show(match, detail)}
        ></dime-person-reason>
        ${asked.problem ? trouble(this, asked.problem) : ''}`
    }
    const openTicket = (id: string) => desk.navigator.go({ view: 'tickets', id })
    return html`<h1>${asked.value.name}</h1>
      ${personFacts(this, asked.value, { why: words.annotated(why), openTicket })}
      ${may(desk.me, 'read', 'mandate') ? this.mandates(match) : nothing}`
  }

  private mandates({ id, name }: PersonMatch) {
    return html`<dime-person-mandates
      .desk=${this.desk}
      .person=${id}
      .name=${name}
    ></dime-person-mandates>`
  }

  override render() {
    return html`<section class="list-column" aria-label=${say(this).search}>
        <h2>${say(this).title}</h2>
        <dime-person-search
          .desk=${this.desk}
          .chosen=${this.match?.id ?? null}
          @dime-person=${({ detail }: CustomEvent<PersonMatch>) => this.choose(detail)}
        ></dime-person-search>
      </section>
      <section class="side-column" aria-label=${this.match?.name ?? say(this).pick}>
        ${this.person()}
      </section>`
  }
}
