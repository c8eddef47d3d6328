import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { offline } from '../../kit/client.ts'
import type { Client } from '../../kit/client.ts'
import { problemNotice } from '../../kit/notice.ts'
import type { Session } from '../../kit/session.ts'
import { skeleton } from '../../kit/skeleton.ts'
import { languageOf } from '../../kit/words.ts'
import { areaStyles } from './style.ts'
import { areaWords } from './words.ts'

/** The parts of the area that come only when somebody wants them. */
export type LatePart = 'mandates' | 'opened'

const bring = {
  mandates: () => import('../mandates/mandates.ts'),
  opened: () => import('../opened/opened.ts'),
} as const satisfies Record<LatePart, () => Promise<unknown>>

/** A part of the area whose script comes with the first wish for it. */
@customElement('dime-area-part')
export class DimeAreaPart extends LitElement {
  static override styles = areaStyles

  @property() name: LatePart = 'mandates'
  @property({ attribute: false }) session: Session | null = null
  @property({ attribute: false }) client: Client | null = null
  @state() private here: LatePart | null = null
  @state() private isAway = false

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('name')) void this.bring(this.name)
  }

  override render(): TemplateResult {
    const { session, client, here } = this
    if (this.isAway) return this.away()
    if (here !== this.name) return skeleton(this, 6)
    return here === 'mandates'
      ? html`<dime-mandates .session=${session}></dime-mandates>`
      : html`<dime-opened .client=${client}></dime-opened>`
  }

  // A browser does not try again to load what once failed: the page must.
  private away(): TemplateResult {
    const reload = html`<button class="button" @click=${() => location.reload()}>
      ${areaWords(this).retry}
    </button>`
    return problemNotice(offline(languageOf(this)), reload)
  }

  private async bring(name: LatePart): Promise<void> {
    try {
      await bring[name]()
      this.here = name
    } catch {
      this.isAway = true
    }
  }
}
