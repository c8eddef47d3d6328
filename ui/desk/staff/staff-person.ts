import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { StaffView } from '../../../core/staff/contract.ts'
import '../absences/absence-list.ts'
import '../parts/dialog.ts'
import { Asked, careStyle, DeskPart, refreshOn, shown } from '../parts/care.ts'
import type { Names } from './directory.ts'
import './grant-form.ts'
import { grant } from './grant.ts'
import { personActs, type PersonAct } from './person-acts.ts'
import './person-edit.ts'
import { heldRoles, personFacts } from './person-facts.ts'
import { say } from './words.ts'

type Held = StaffView['assignments'][number]

/**
 * Somebody who serves: roles, what keeps them in, and what can be done about it.
 * @fires dime-changed - when something about them changed
 * @fires dime-close - when the list should be alone again
 */
@customElement('dime-staff-person')
export class StaffPerson extends DeskPart {
  static override styles = careStyle

  @property({ attribute: false }) declare directory: Names
  @property() declare staff: string
  @state() private act: 'give' | 'edit' | null = null
  private readonly read = new Asked<StaffView>(this)
  private readonly acted = new Asked<unknown>(this)

  protected override begin() {
    // Whoever changes somebody goes on with what they saw.
    return [refreshOn(this.desk, ['staff'], () => this.act === null && void this.follow())]
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('staff')) void this.load()
  }

  private async load(): Promise<void> {
    await this.read.ask(this.desk.client.read('staff.read', { id: this.staff }))
  }

  // Who is in no office of the reader any more is not theirs to read: the list is alone again.
  private get isOutOfReach(): boolean {
    const { value, problem } = this.read
    return value !== null && (problem?.status === 403 || problem?.status === 404)
  }

  private async follow(): Promise<void> {
    await this.load()
    const { value } = this.read
    if (!value || !this.isOutOfReach) return
    this.desk.told.tell({ text: say(this).outOfReach(value.name) })
    this.tell('dime-close')
  }

  private changed(): void {
    this.act = null
    this.tell('dime-changed')
    void this.look()
  }

  // The button that was pressed may be there no more: the focus stays with the person.
  private async look(): Promise<void> {
    await this.load()
    if (this.isOutOfReach) return this.tell('dime-close')
    await this.updateComplete
    if (this.shadowRoot?.activeElement === null) this.lead('dime-dialog')
  }

  private async does(work: Promise<unknown>, text: string, undo?: () => void): Promise<void> {
    if ((await this.acted.ask(work)) === null) return
    this.desk.told.tell({ text, ...(undo && { undo }) })
    this.changed()
  }

  private take(person: StaffView, { role, office }: Held): void {
    const { client } = this.desk
    const given = { staff: [person.id], role, office: office.id }
    const back = () => void grant(client, given, false).then(() => this.changed())
    const said = say(this).takenOne(this.directory.roleName(role), person.name)
    void this.does(grant(client, given, true), said, back)
  }

  private run(person: StaffView, act: PersonAct): void {
    const words = say(this)
    const { client } = this.desk
    const { id, name, email } = person
    if (act === 'edit' || act === 'give') this.act = act
    if (act === 'again')
      void this.does(client.write('staff.invite-again', { id }), words.againDone(email))
    if (act === 'back') void this.does(client.write('staff.return', { id }), words.backDone(name))
    if (act === 'end-sessions')
      void this.does(client.write('identity.end-sessions-of', { staff: id }), words.endedSessions)
  }

  private absences({ id, name, ...person }: StaffView) {
    if (!person.may.edit || person.state !== 'in') return nothing
    return html`<section>
      <h3 class="over">${say(this).absences}</h3>
      <dime-absence-list .desk=${this.desk} .staff=${id} .called=${name}></dime-absence-list>
    </section>`
  }

  private over(person: StaffView) {
    const { desk, directory, act } = this
    const close = () => (this.act = null)
    const changed = () => this.changed()
    if (act === 'edit')
      return html`<dime-person-edit
        .desk=${desk}
        .person=${person}
        @dime-close=${close}
        @dime-done=${changed}
      ></dime-person-edit>`
    if (act === 'give')
      return html`<dime-grant-form
        .desk=${desk}
        .directory=${directory}
        .staff=${[person.id]}
        @dime-close=${close}
        @dime-done=${changed}
        @dime-refresh=${changed}
      ></dime-grant-form>`
    return nothing
  }

  private draw(person: StaffView) {
    return html`${personFacts(this, person)}
    ${personActs(this, this.desk, { person, acted: this.acted, run: (act) => this.run(person, act) })}
    ${heldRoles(this, person, {
      roleName: (role) => this.directory.roleName(role),
      take: (held) => this.take(person, held),
    })}
    ${this.absences(person)} ${this.over(person)}`
  }

  override render() {
    const retry = () => void this.load()
    const heading = this.read.value?.name ?? say(this).title
    return html`<dime-dialog side .heading=${heading} @dime-close=${() => this.tell('dime-close')}>
      ${shown(this, this.read, { draw: (person) => this.draw(person), retry })}
    </dime-dialog>`
  }
}
