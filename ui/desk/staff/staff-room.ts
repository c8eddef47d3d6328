import { html, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import '../parts/dialog.ts'
import { DeskPart } from '../shell/desk-part.ts'
import { Directory } from './directory.ts'
import './staff-import.ts'
import './staff-invite.ts'
import type { StaffList } from './staff-list.ts'
import './staff-list.ts'
import type { StaffSought } from './staff-filters.ts'
import './staff-person.ts'

/** The room of those who serve: the list, and beside it the person chosen. */
@customElement('dime-staff-room')
export class StaffRoom extends DeskPart {
  /** The person that the address names, `invite`, `import`, or whom to show: `role-<id>`, `office-<id>`. */
  @property() open: string | null = null
  @query('dime-staff-list') declare private list: StaffList | null
  private readonly directory = new Directory(this)

  protected override begin() {
    this.directory.load(this.desk.client)
    return []
  }

  private go(id: string | null): void {
    this.desk.navigator.go({ view: 'staff', id })
  }

  private get start(): Partial<StaffSought> {
    const [, what, id] = /^(role|office)-(.+)$/.exec(this.open ?? '') ?? []
    return what && id ? { [what]: id } : {}
  }

  private beside() {
    const { desk, open } = this
    const directory = this.directory.names
    const close = () => this.go(null)
    const refresh = () => this.list?.refresh()
    if (!open || 'role' in this.start || 'office' in this.start) return nothing
    if (open === 'invite')
      return html`<dime-staff-invite
        .desk=${desk}
        .directory=${directory}
        @dime-close=${close}
        @dime-done=${() => [refresh(), close()]}
      ></dime-staff-invite>`
    return html`<dime-staff-person
      .desk=${desk}
      .directory=${directory}
      .staff=${open}
      @dime-changed=${refresh}
      @dime-close=${close}
    ></dime-staff-person>`
  }

  override render() {
    const { desk, open } = this
    const directory = this.directory.names
    if (open === 'import')
      return html`<dime-staff-import
        .desk=${desk}
        @dime-back=${() => this.go(null)}
      ></dime-staff-import>`
    return html`<dime-staff-list
        .desk=${desk}
        .directory=${directory}
        .open=${open}
        .start=${this.start}
        @dime-retry=${() => this.directory.load(desk.client)}
        @dime-go=${({ detail }: CustomEvent<string>) => this.go(detail)}
      ></dime-staff-list>
      ${this.beside()}`
  }
}
