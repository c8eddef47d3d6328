import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import type { View } from '../shell/route.ts'
import { Asked, DeskPart } from '../shell/desk-part.ts'
import { refreshOn } from './refresh.ts'
import { shown } from './shown.ts'
import { twoColumns } from './two-columns.ts'

export { Asked }
export type { TemplateResult }

/** What a room with a list says by itself. */
export interface ListedWords {
  readonly list: string
  readonly pick: string
  readonly pickHint: string
}

/** A room with a list at the left and a page beside it; where it is narrow, one or the other. */
export abstract class ListedRoom<Listed> extends DeskPart {
  static override styles: CSSResultGroup = twoColumns

  /** What the address names in this room. */
  @property() open: string | null = null
  protected readonly listed = new Asked<Listed>(this)

  /** The room's own name in the address. */
  protected abstract readonly view: View
  protected abstract get said(): ListedWords
  protected abstract ask(): Promise<Listed>
  protected abstract list(listed: Listed): unknown
  /** The page of what the address names; nothing where it names nothing. */
  protected abstract page(listed: Listed): TemplateResult | null

  /** What happens elsewhere that changes the list, each by its first word. */
  protected get heard(): readonly string[] {
    return []
  }

  /** What stands above the list. */
  protected head(): unknown {
    return html`<h1>${this.said.list}</h1>`
  }

  protected override begin() {
    void this.load()
    const { heard } = this
    return heard.length > 0 ? [refreshOn(this.desk, heard, () => void this.load())] : []
  }

  override willUpdate(): void {
    this.toggleAttribute('has-open', this.open !== null)
  }

  protected async load(): Promise<void> {
    await this.listed.ask(this.ask())
  }

  protected go(id: string | null): void {
    this.desk.navigator.go({ view: this.view, id })
  }

  private beside() {
    const { pick, pickHint } = this.said
    const { value } = this.listed
    if (value === null) return nothing
    return (
      this.page(value) ??
      html`<section class="pick">
        <h2 tabindex="-1">${pick}</h2>
        <p class="quiet">${pickHint}</p>
      </section>`
    )
  }

  override render() {
    const draw = (value: Listed) => this.list(value)
    return html`<nav class="list-column" aria-label=${this.said.list}>
        ${this.head()}
        ${shown(this, this.listed, { draw, retry: () => void this.load(), lines: 12 })}
      </nav>
      ${this.beside()}`
  }
}
