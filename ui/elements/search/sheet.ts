import { LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { createClient } from '../../kit/client.ts'
import type { SheetView } from '../../kit/contract.ts'
import { problemNotice } from '../../kit/notice.ts'
import { problemOf, type Problem } from '../../kit/problem.ts'
import { skeleton } from '../../kit/skeleton.ts'
import { languageOf } from '../../kit/words.ts'
import { sheetPage } from './sheet-page.ts'
import { searchStyles } from './style.ts'

/**
 * A fact sheet to read.
 * @fires dime-start - the reader wants the sheet's service; `detail` is its id
 */
@customElement('dime-sheet')
export class DimeSheet extends LitElement {
  static override styles = searchStyles

  @property({ attribute: false }) tenant = ''
  @property({ attribute: false }) sheet = ''
  @state() private page: SheetView | null = null
  @state() private problem: Problem | null = null

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('sheet')) void this.load()
  }

  override render() {
    if (this.problem) return problemNotice(this.problem, nothing)
    if (!this.page) return skeleton(this, 7)
    return sheetPage(this, this.page, (detail) =>
      this.dispatchEvent(new CustomEvent('dime-start', { detail })),
    )
  }

  private async load(): Promise<void> {
    const client = createClient({ tenant: this.tenant, language: () => languageOf(this) })
    try {
      this.page = await client.read('knowledge.read', { id: this.sheet })
    } catch (cause) {
      this.problem = problemOf(cause)
    }
  }
}
