import { html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { offline } from '../client.ts'
import { problemNotice } from '../notice.ts'
import type { Session } from '../session.ts'
import { skeleton } from '../skeleton.ts'
import { languageOf } from '../words.ts'
import { choiceStyles } from './choice-style.ts'
import { behalfWords } from './words.ts'

/** Brings the question for whom one acts: most people never need it. */
@customElement('dime-whom')
export class DimeWhom extends LitElement {
  static override styles = choiceStyles

  @property({ attribute: false }) session: Session | null = null
  @state() private standing: 'coming' | 'here' | 'away' = 'coming'

  override connectedCallback(): void {
    super.connectedCallback()
    import('./choice.ts').then(
      () => (this.standing = 'here'),
      () => (this.standing = 'away'), // a browser does not try again to load what once failed
    )
  }

  override render(): TemplateResult {
    if (this.standing === 'coming') return skeleton(this, 4)
    if (this.standing === 'here') return html`<dime-behalf .session=${this.session}></dime-behalf>`
    const reload = html`<button class="button" @click=${() => location.reload()}>
      ${behalfWords(this).retry}
    </button>`
    return problemNotice(offline(languageOf(this)), reload)
  }
}
