import { html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { refreshOn } from '../parts/refresh.ts'
import '../parts/told.ts'
import type { Refused } from '../parts/trouble.ts'
import { DeskPart } from './desk-part.ts'
import type { KeyList } from './key-list.ts'
import './key-list.ts'
import type { Settings } from './settings.ts'

/**
 * What lies over every room: the keys, what was just done, and why something was refused.
 * @fires dime-roles - when the worker’s own roles may have changed
 */
@customElement('dime-overlays')
export class Overlays extends DeskPart {
  @property({ attribute: false }) declare settings: Settings
  @state() private refused: Refused | null = null
  @query('dime-key-list') declare private keyList: KeyList | null

  /** Shows the keys that work where one is. */
  showKeys(): void {
    this.keyList?.show()
  }

  protected override begin() {
    const ask = (event: Event) => event instanceof CustomEvent && void this.explain(event.detail)
    addEventListener('dime-why', ask)
    const roles = () => new CustomEvent('dime-roles', { bubbles: true, composed: true })
    return [
      () => removeEventListener('dime-why', ask),
      refreshOn(this.desk, ['staff'], () => void this.dispatchEvent(roles())),
    ]
  }

  private async explain(refused: Refused): Promise<void> {
    await import('../explain/why-dialog.ts')
    this.refused = refused
  }

  override render() {
    const { desk, settings, refused } = this
    return html`<dime-key-list .desk=${desk} .settings=${settings}></dime-key-list>
      <dime-told .desk=${desk}></dime-told>
      ${
        refused
          ? html`<dime-why-dialog
              .desk=${desk}
              .refused=${refused}
              @dime-close=${() => (this.refused = null)}
            ></dime-why-dialog>`
          : nothing
      }`
  }
}
