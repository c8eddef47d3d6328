import { css, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { LifecycleView, LifeLine } from '../../../core/service/lifecycle-contract.ts'
import { isoDay } from '../../kit/dates.ts'
import { Asked, careStyle, DeskPart, shown } from '../parts/care.ts'
import { answersOf, line, select } from '../parts/form.ts'
import { actsList } from './acts-list.ts'
import { lifeLines } from './life-lines.ts'
import { movesOf, writtenActs, type Act } from './acts.ts'
import { say } from './words.ts'

/** Lives a ticket of a service through with skipped time: nobody does anything, or whatever one adds. */
@customElement('dime-simulate')
export class Simulate extends DeskPart {
  static override styles = [
    careStyle,
    css`
      form {
        display: grid;
        grid-template-columns: 180px 110px minmax(160px, 1fr) auto;
        gap: 8px 12px;
        align-items: end;
        max-width: 900px;
        margin-bottom: 12px;
      }
      .field {
        margin: 0;
      }
      .input {
        height: 34px;
      }
      .press svg {
        width: 0.75em;
        height: 0.75em;
      }
      @media (max-width: 759px) {
        form {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]

  @property() service = ''
  @property({ attribute: false }) declare cycle: LifecycleView
  @state() private acts: readonly Act[] = []
  private received = isoDay(new Date())
  private readonly life = new Asked<readonly LifeLine[]>(this)

  protected override begin() {
    void this.live()
    return []
  }

  private async live(): Promise<void> {
    const { service: id, received } = this
    const acts = writtenActs(this.acts)
    await this.life.ask(this.desk.client.read('services.simulate', { id, received, acts }))
  }

  private change(acts: readonly Act[]): void {
    this.acts = acts.toSorted((one, other) => one.onDay - other.onDay)
    void this.live()
  }

  private add(event: Event): void {
    const answers = answersOf(event)
    const move = answers.text('move')
    this.received = answers.text('received') || this.received
    if (move) this.change([...this.acts, { onDay: Number(answers.text('day')) || 0, move }])
    else void this.live()
  }

  private receive({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.id !== 'received' || !target.value) return
    this.received = target.value
    void this.live()
  }

  override render() {
    const words = say(this)
    const { acts, cycle } = this
    const drop = (act: Act) => this.change(acts.filter((each) => each !== act))
    return html`<p class="quiet">${words.simulateHint}</p>
      <form @submit=${this.add} @change=${this.receive}>
        ${line(this, { id: 'received', label: words.received, type: 'date', value: this.received })}
        ${line(this, { id: 'day', label: words.day, type: 'number', value: '1', mode: 'numeric' })}
        ${select(this, {
          ...{ id: 'move', label: words.act, value: '' },
          choices: [['', words.nobody], ...movesOf(cycle)],
        })}
        <button class="button">${words.add}</button>
      </form>
      ${actsList(this, { acts, cycle, drop, clear: () => this.change([]) })}
      ${shown(this, this.life, { draw: (lines) => lifeLines(this, lines), retry: () => void this.live() })}`
  }
}
