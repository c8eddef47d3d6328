import { html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RatingForm } from '../../../core/contract.ts'
import type { Client } from '../../kit/client.ts'
import { problemOf, type Problem } from '../../kit/problem.ts'
import { skeleton } from '../../kit/skeleton.ts'
import { ratingForm } from './form.ts'
import { standing, thanks, unread, whose } from './outcome.ts'
import { blankRating, createRatingShelf, type RatingDraft } from './shelf.ts'
import { ratingStyles } from './style.ts'

/**
 * The rating of one request: the question, the form, and thanks.
 * @fires dime-rated - when it was kept; `detail` is `{ stars }`
 */
@customElement('dime-rating-card')
export class RatingCard extends LitElement {
  static override styles = ratingStyles

  @property({ attribute: false }) declare client: Client
  /** One's own request, by its id. */
  @property() ticket = ''
  /** A request that was sent without signing in, by its code. */
  @property() code = ''
  @state() private form: RatingForm | null = null
  @state() private draft: RatingDraft = blankRating
  @state() private problem: Problem | null = null
  @state() private isBusy = false
  @state() private isChecked = false
  @state() private isDone = false
  private readonly key = crypto.randomUUID()

  private get of() {
    return this.code ? { code: this.code } : { id: this.ticket }
  }

  private get shelf() {
    const { client, ticket, code } = this
    return createRatingShelf(sessionStorage, `${client.tenant}:${code || ticket}`)
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('ticket') && !changed.has('code')) return
    this.draft = this.shelf.read()
    void this.read()
  }

  private async read(): Promise<void> {
    this.problem = null
    try {
      this.form = await this.client.read('tickets.rating-form', this.of)
    } catch (cause) {
      this.problem = problemOf(cause)
    }
  }

  private change(draft: RatingDraft): void {
    this.draft = draft
    this.shelf.keep(draft)
  }

  private async send(event: Event): Promise<void> {
    event.preventDefault()
    const { stars, reasons, text } = this.draft
    this.isChecked = true
    if (stars === null) return this.lead('.star input')
    if (this.isBusy) return
    this.isBusy = true
    this.problem = null
    const said = text.trim()
    const asked = { ...this.of, stars, reasons: [...reasons], ...(said && { text: said }) }
    try {
      await this.client.write('tickets.rate', asked, { key: this.key })
      this.finish(stars)
    } catch (cause) {
      this.problem = problemOf(cause)
      // Another tab was faster, or the time is over: the page says so in its own words.
      if (this.problem.isStale) await this.read()
    } finally {
      this.isBusy = false
    }
  }

  private finish(stars: number): void {
    this.shelf.clear()
    this.isDone = true
    this.lead('.thanks')
    const options = { detail: { stars }, bubbles: true, composed: true }
    this.dispatchEvent(new CustomEvent('dime-rated', options))
  }

  private lead(selector: string): void {
    void this.focusOn(selector)
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete
    const found = this.renderRoot.querySelector(selector)
    if (found instanceof HTMLElement) found.focus()
  }

  override render() {
    const { form, draft, problem, isBusy, isChecked } = this
    if (!form) return problem ? unread(this, problem, () => void this.read()) : skeleton(this, 5)
    const { about } = form
    const asked = about && whose(this, about)
    if (this.isDone) return html`${asked} ${thanks(this)}`
    const stands = about && standing(this, about)
    if (stands) return html`${asked} ${stands}`
    return html`${asked}
    ${ratingForm(this, {
      ...{ form, draft, problem, isBusy, isChecked },
      change: (next) => this.change(next),
      send: (event) => void this.send(event),
    })}`
  }
}
