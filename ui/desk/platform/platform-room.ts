import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { DeskPart } from '../shell/desk-part.ts'
import './emergency-list.ts'
import './founding.ts'
import './tenant-list.ts'

const before = 'tenant-'

/** The room of the platform: its organisations, the founding of one, and emergency accesses. */
@customElement('dime-platform-room')
export class PlatformRoom extends DeskPart {
  /** What the address names: `new`, `emergencies`, or `tenant-<slug>`. */
  @property() open: string | null = null

  private go(id: string | null): void {
    this.desk.navigator.go({ view: 'platform', id })
  }

  override render() {
    const { desk, open } = this
    if (open === 'new')
      return html`<dime-founding .desk=${desk} @dime-back=${() => this.go(null)}></dime-founding>`
    if (open === 'emergencies')
      return html`<dime-emergency-list .desk=${desk}></dime-emergency-list>`
    return html`<dime-tenant-list
      .desk=${desk}
      .chosen=${open?.startsWith(before) ? open.slice(before.length) : null}
      @dime-tenant=${({ detail }: CustomEvent<string | null>) =>
        this.go(detail ? `${before}${detail}` : null)}
      @dime-found=${() => this.go('new')}
    ></dime-tenant-list>`
  }
}
