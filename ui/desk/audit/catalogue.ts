import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { RoleView } from '../../../core/access/contract.ts'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import type { Client } from '../../kit/client.ts'
import { officeChoices } from '../organisation/office-choices.ts'
import type { Choice } from '../parts/choice.ts'
import { Asked } from '../shell/asked.ts'

type Actions = readonly { readonly action: string; readonly label: string }[]

/** What lines can be filtered by, asked for once: actions, offices, roles. */
export class Catalogue implements ReactiveController {
  private readonly actionList: Asked<Actions>
  private readonly officeList: Asked<readonly OfficeRow[]>
  private readonly roleList: Asked<readonly RoleView[]>

  constructor(host: ReactiveControllerHost) {
    this.actionList = new Asked(host)
    this.officeList = new Asked(host)
    this.roleList = new Asked(host)
    host.addController(this)
  }

  hostConnected(): void {}

  /** Asks for all three. */
  load(client: Client): void {
    void this.actionList.ask(client.read('audit.actions', {}))
    void this.officeList.ask(client.read('offices.tree', {}))
    void this.roleList.ask(client.read('access.roles', {}))
  }

  /** What can be done, in words. */
  get actions(): readonly Choice[] {
    return (this.actionList.value ?? []).map(({ action, label }) => ({ id: action, name: label }))
  }

  /** The offices that stand. */
  get offices(): readonly Choice[] {
    return officeChoices(this.officeList.value ?? [])
  }

  /** Every role. */
  get roles(): readonly Choice[] {
    return this.roleList.value ?? []
  }
}
