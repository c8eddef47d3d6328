import { html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Founded, Offerable } from '../../../core/platform/contract.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { createDrafts } from '../shell/drafts.ts'
import { blankFounding, type FoundingDraft, foundingOf } from './founding-draft.ts'
import { type Field, faultyIn, refusedOf, stepOf, steps } from './founding-faults.ts'
import { foundingStyle } from './founding-style.ts'
import { foundingView } from './founding-view.ts'
import { SlugCheck } from './slug-check.ts'

/**
 * Founds an organisation in short steps; what was written is kept in this tab until it is done.
 * @fires dime-back - when the reader goes back to the organisations
 */
@customElement('dime-founding')
export class FoundingWizard extends DeskPart {
  static override styles = foundingStyle

  @state() private draft = blankFounding
  @state() private faulty: readonly Field[] = []
  @state() private refused: Partial<Record<Field, string>> = {}
  private readonly drafts = createDrafts(sessionStorage, 'dime-founding', blankFounding)
  private readonly services = new Asked<readonly Offerable[]>(this)
  private readonly asked = new Asked<Founded>(this)
  private readonly slug = new SlugCheck(this, () => this.desk.client)

  protected override begin() {
    const { client, me } = this.desk
    this.draft = this.drafts.read(me.id)
    if (this.draft.slug) this.slug.ask(this.draft.slug)
    void this.services.ask(client.read('platform.services', {}))
    return []
  }

  private write(patch: Partial<FoundingDraft>): void {
    this.draft = this.drafts.change(this.desk.me.id, patch)
    const still = faultyIn(this.draft, this.draft.step)
    this.faulty = this.faulty.filter((field) => still.includes(field))
    const kept = Object.entries(this.refused).filter(([field]) => !(field in patch))
    this.refused = Object.fromEntries(kept)
  }

  private go(step: number): void {
    this.write({ step })
    this.faulty = []
    this.lead('.step-title')
  }

  private next(event: Event): void {
    event.preventDefault()
    const { step } = this.draft
    this.faulty = faultyIn(this.draft, step)
    const isTaken = step === 0 && this.slug.known?.isFree === false
    if (this.faulty.length > 0 || isTaken) return this.lead('[aria-invalid=true]')
    if (step < steps.length - 1) this.go(step + 1)
    else void this.found()
  }

  private async found(): Promise<void> {
    const { client, me } = this.desk
    const founded = await this.asked.ask(client.write('platform.found', foundingOf(this.draft)))
    if (founded) {
      this.drafts.forget(me.id)
      return this.lead('h1')
    }
    const refused = refusedOf(this.asked.problem)
    const [first] = steps.flatMap((_, at) => refused.filter(([field]) => stepOf(field) === at))
    if (!first) return
    this.go(stepOf(first[0]))
    this.refused = Object.fromEntries(refused)
    this.lead('[aria-invalid=true]')
  }

  private startAgain(): void {
    this.drafts.forget(this.desk.me.id)
    this.asked.keep(null)
    this.write({ step: 0 })
    this.lead('.step-title')
  }

  override render() {
    const { asked, draft, faulty, refused, services, slug } = this
    return html`<div class="scroll">
      ${foundingView(this, {
        ...{ asked, draft, faulty, refused, slug, services: services.value ?? [] },
        write: (patch) => this.write(patch),
        go: (step) => this.go(step),
        next: (event) => this.next(event),
        back: () => this.tell('dime-back'),
        startAgain: () => this.startAgain(),
      })}
    </div>`
  }
}
