import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { RoleView } from '../../../core/access/contract.ts'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import type { Client } from '../../kit/client.ts'
import type { Choice } from '../parts/choice.ts'
import { Asked } from '../shell/asked.ts'

/** The roles that the reader may give and the offices by their code, asked for once. */
export class Offers implements ReactiveController {
  private readonly roleList: Asked<readonly RoleView[]>
  private readonly officeList: Asked<readonly OfficeRow[]>
  private isAsked = false

  constructor(host: ReactiveControllerHost) {
    this.roleList = new Asked(host)
    this.officeList = new Asked(host)
    host.addController(this)
  }

  hostConnected(): void {}

  /** Asks for both, the first time. */
  load(client: Client): void {
    if (this.isAsked) return
    this.isAsked = true
    void this.roleList.ask(client.read('access.roles', {}))
    void this.officeList.ask(client.read('offices.tree', {}))
  }

  /** The roles that the reader may give. */
  get roles(): readonly Choice[] {
    return (this.roleList.value ?? []).filter(({ canGive }) => canGive)
  }

  /** The offices that stand, by code. */
  get offices(): readonly Choice[] {
    const standing = (this.officeList.value ?? []).filter(({ isClosed }) => !isClosed)
    return standing.map(({ code, name }) => ({ id: code, name, hint: code }))
  }
}
