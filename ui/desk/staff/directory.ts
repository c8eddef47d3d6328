import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { RoleView } from '../../../core/access/contract.ts'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import type { Client } from '../../kit/client.ts'
import { officeChoices } from '../organisation/office-choices.ts'
import type { Choice } from '../parts/choice.ts'
import { Asked } from '../shell/asked.ts'

/** The roles and offices of the organisation, asked for once, to choose from by name. */
export class Directory implements ReactiveController {
  private readonly roleList: Asked<readonly RoleView[]>
  private readonly officeList: Asked<readonly OfficeRow[]>

  constructor(host: ReactiveControllerHost) {
    this.roleList = new Asked(host)
    this.officeList = new Asked(host)
    host.addController(this)
  }

  hostConnected(): void {}

  /** Asks for both. */
  load(client: Client): void {
    void this.roleList.ask(client.read('access.roles', {}))
    void this.officeList.ask(client.read('offices.tree', {}))
  }

  /** Every role, by name. */
  get roles(): readonly Choice[] {
    return this.roleList.value ?? []
  }

  /** The roles that the reader may give. */
  get givable(): readonly Choice[] {
    return (this.roleList.value ?? []).filter(({ canGive }) => canGive)
  }

  /** The offices that stand. */
  get offices(): readonly Choice[] {
    return officeChoices(this.officeList.value ?? [])
  }

  /** What a role is called. */
  roleName(id: string): string {
    return this.roles.find((role) => role.id === id)?.name ?? id.replaceAll('-', ' ')
  }
}
