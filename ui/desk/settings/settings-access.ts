import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { answersOf } from '../parts/answers.ts'
import { accessDraft } from './access-draft.ts'
import { factorField, idleField, providerField } from './access-fields.ts'
import { accessGroups } from './access-groups.ts'
import { type MappingRow, mappingRowsStyle } from './mapping-rows.ts'
import { Offers } from './offers.ts'
import { SettingsPart } from './settings-part.ts'

/** How those who serve come in: second step, pause, and the organisation's own provider. */
@customElement('dime-settings-access')
export class SettingsAccess extends SettingsPart {
  static override styles = [SettingsPart.styles, mappingRowsStyle]

  @state() private isOwn = true
  @state() private rows: readonly MappingRow[] = []
  @state() private isChecked = false
  private readonly offers = new Offers(this)

  protected override begin() {
    this.offers.load(this.desk.client)
    return []
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('edition')) return
    const { provider } = this.view.values
    this.isOwn = provider === null
    this.rows = provider?.mapping ?? []
    this.isChecked = false
  }

  private send(event: Event): void {
    const draft = accessDraft(answersOf(event), { isOwn: this.isOwn, rows: this.rows })
    this.isChecked = true
    if (draft) void this.save(draft)
    else this.lead('.mapping [aria-invalid], .mapping dime-pick')
  }

  private elsewhere() {
    const { asked, offers, rows, isChecked, view } = this
    return accessGroups(this, {
      ...{ rows, isChecked, asked, roles: offers.roles, offices: offers.offices },
      ...{ provider: view.values.provider, fault: this.fault('provider') },
      change: (changed) => (this.rows = changed),
    })
  }

  override render() {
    const { asked, edition, isOwn, view } = this
    const { secondFactor, idleMinutes } = view.values
    const idle = idleField(this, idleMinutes, this.fault('idleMinutes'))
    const own = providerField(this, isOwn, (is) => (this.isOwn = is))
    const form = html`<form class="fields narrow" novalidate @submit=${this.send}>
      ${this.marked('secondFactor', factorField(this, secondFactor))}
      ${this.marked('idleMinutes', idle)} ${this.marked('provider', own)}
      ${isOwn ? nothing : this.elsewhere()} ${this.end(asked)}
    </form>`
    return html`${keyed(edition, form)}`
  }
}
