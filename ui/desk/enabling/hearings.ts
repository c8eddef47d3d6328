import { html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { HearingView } from '../../../core/plugin/hearing/contract.ts'
import { Asked, careStyle, confirm, DeskPart, shown, trouble } from '../parts/care.ts'
import { hearingTable } from './hearing-table.ts'
import { say } from './words.ts'

/** The events that an area could not hear: told again, or given up; nothing is drawn where it heard all. */
@customElement('dime-hearings')
export class Hearings extends DeskPart {
  static override styles = careStyle

  @property() plugin = ''
  @state() private leaving: HearingView | null = null
  private readonly read = new Asked<readonly HearingView[]>(this)
  private readonly asked = new Asked<{ readonly id: string }>(this)

  protected override begin() {
    void this.load()
    return []
  }

  private async load(): Promise<void> {
    const { plugin } = this
    await this.read.ask(this.desk.client.read('hearings.list', { plugin }))
  }

  private async act(name: 'hearings.again' | 'hearings.give-up', id: string): Promise<void> {
    const { client, told } = this.desk
    if (!(await this.asked.ask(client.write(name, { id })))) return
    this.leaving = null
    told.tell({ text: name === 'hearings.again' ? say(this).toldAgain : say(this).givenUp })
    await this.load()
  }

  private dialog() {
    const { leaving, asked } = this
    const words = say(this)
    if (!leaving) return trouble(this, asked.problem)
    return confirm(this, {
      ...{ heading: words.giveUpTitle(leaving.ticket), body: words.giveUpBody },
      ...{ verb: words.giveUp, isDangerous: true, asked },
      yes: () => void this.act('hearings.give-up', leaving.id),
      no: () => (this.leaving = null),
    })
  }

  private draw(hearings: readonly HearingView[]) {
    const words = say(this)
    if (hearings.length === 0) return nothing
    const giveUp = (hearing: HearingView) => {
      this.asked.keep(null)
      this.leaving = hearing
    }
    return html`<h2>${words.hearings}</h2>
      <p class="intro">${words.hearingsHint}</p>
      ${hearingTable(this, hearings, {
        again: ({ id }) => void this.act('hearings.again', id),
        giveUp,
      })}`
  }

  override render() {
    const draw = (hearings: readonly HearingView[]) => this.draw(hearings)
    return html`${shown(this, this.read, { draw, retry: () => void this.load(), lines: 1 })}
    ${this.dialog()}`
  }
}
