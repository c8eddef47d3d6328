import { html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Colleague } from '../../../core/tickets/holding/contract.ts'
import '../parts/pick.ts'
import { shown } from '../parts/shown.ts'
import { ActForm, Asked } from './act-form.ts'
import { say } from './act-words.ts'
import { takingBack } from './holding.ts'

/** Gives a ticket to a colleague of its office. */
@customElement('dime-hand-form')
export class HandForm extends ActForm {
  @state() private staff: string | null = null
  private readonly people = new Asked<readonly Colleague[]>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    await this.people.ask(this.desk.client.read('tickets.colleagues', { id: this.ticket.id }))
  }

  protected override get said() {
    const words = say(this)
    return { heading: words.handTitle, verb: words.handGo }
  }

  protected override asks() {
    const words = say(this)
    const draw = (people: readonly Colleague[]) =>
      html`<dime-pick
        .label=${words.handWho}
        .fault=${this.isChecked && !this.staff ? words.handNeeded : null}
        .value=${this.staff}
        .choices=${people.map(({ id, name, open }) => ({ id, name, hint: words.handOpen(open) }))}
        @dime-pick=${({ detail }: CustomEvent<string | null>) => (this.staff = detail)}
      ></dime-pick>`
    return html`${shown(this, this.people, { draw, retry: () => void this.load(), lines: 2 })}`
  }

  protected override act() {
    const { id, version } = this.ticket
    const { staff } = this
    return staff ? this.desk.client.write('tickets.hand-to', { id, version, staff }) : null
  }

  protected override back() {
    const { value } = this.acted
    if (!value || !('version' in value)) return undefined
    return takingBack(this, this.desk, () => this.giveBack(Number(value.version)))
  }

  // Whoever assigns may have had it without serving in the office itself: then it is taken, not given.
  private giveBack(version: number): Promise<unknown> {
    const { client, me } = this.desk
    const { id, holding } = this.ticket
    const before = holding?.by?.id
    if (!before) return client.write('tickets.release', { id, version })
    if (before === me.id) return client.write('tickets.take', { id, version, over: true })
    return client.write('tickets.hand-to', { id, version, staff: before })
  }

  protected override told() {
    const name = this.people.value?.find(({ id }) => id === this.staff)?.name ?? ''
    return say(this).handed(name)
  }
}
