import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { HearingView } from '../../../core/plugin/hearing/contract.ts'
import { Asked, careStyle, confirm, DeskPart, shown, trouble } from '../parts/care.ts'
import { hearingEvent, hearingTable } from './hearing-table.ts'
import { say } from './words.ts'

/** The events that an area could not hear: told again, or given up; nothing is drawn where there were none. */
@customElement('dime-hearings')
export class Hearings extends DeskPart {
  static override styles = [
    careStyle,
    css`
      section {
        margin-bottom: 28px;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
      }
      @media (min-width: 1200px) {
        .acts {
          flex-wrap: nowrap;
        }
      }
    `,
  ]

  @property() plugin = ''
  @state() private leaving: HearingView | null = null
  private hasActed = false
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
    this.hasActed = true
    told.tell({ text: name === 'hearings.again' ? say(this).toldAgain : say(this).givenUp })
    await this.load()
    await this.updateComplete
    // The button that was pressed may have gone with its row.
    if (!this.shadowRoot?.activeElement) this.lead('h2')
  }

  private dialog() {
    const { leaving, asked } = this
    const words = say(this)
    if (!leaving) return trouble(this, asked.problem)
    return confirm(this, {
      heading: words.giveUpTitle(leaving.ticket),
      body: html`<div>${words.hearing.event}: ${hearingEvent(this, leaving)}</div>
        <p>${words.giveUpBody}</p>`,
      ...{ verb: words.giveUp, isDangerous: true, asked },
      yes: () => void this.act('hearings.give-up', leaving.id),
      no: () => (this.leaving = null),
    })
  }

  private draw(hearings: readonly HearingView[]) {
    const words = say(this)
    if (hearings.length === 0 && !this.hasActed) return nothing
    return html`<section>
      <h2 tabindex="-1">${words.hearings}</h2>
      ${
        hearings.length === 0
          ? html`<p class="quiet">${words.allHeard}</p>`
          : html`<p class="intro">${words.hearingsHint}</p>
              ${this.table(hearings)}`
      }
    </section>`
  }

  private table(hearings: readonly HearingView[]) {
    return hearingTable(this, hearings, {
      again: ({ id }) => void this.act('hearings.again', id),
      giveUp: (hearing) => {
        this.asked.keep(null)
        this.leaving = hearing
      },
    })
  }

  override render() {
    const draw = (hearings: readonly HearingView[]) => this.draw(hearings)
    // No place is kept while it loads: mostly there is nothing to show.
    const isKnown = this.read.value !== null || this.read.problem !== null
    return html`${isKnown ? shown(this, this.read, { draw, retry: () => void this.load() }) : nothing}
    ${this.dialog()}`
  }
}
