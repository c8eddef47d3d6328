import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { RoleView } from '../../../core/access/contract.ts'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import type { Client } from '../../kit/client.ts'
import { officeChoices } from '../organisation/office-choices.ts'
import type { Choice } from '../parts/choice.ts'
import { Asked } from '../shell/asked.ts'

/** The roles and offices of the organisation, to choose from by name. */
export interface Names {
  /** Every role, by name. */
  readonly roles: readonly Choice[]
  /** The roles that the reader may give. */
  readonly givable: readonly Choice[]
  /** The offices that stand. */
  readonly offices: readonly Choice[]
  /** What a role is called. */
  readonly roleName: (id: string) => string
}

/** Asks for roles and offices once; `names` is another thing whenever more is known, so that parts draw anew. */
export class Directory implements ReactiveController {
  names = namesOf([], [])
  private readonly host: ReactiveControllerHost
  private readonly roleList: Asked<readonly RoleView[]>
  private readonly officeList: Asked<readonly OfficeRow[]>

  constructor(host: ReactiveControllerHost) {
    this.host = host
    this.roleList = new Asked(host)
    this.officeList = new Asked(host)
    host.addController(this)
  }

  hostConnected(): void {}

  /** Asks for both. */
  load(client: Client): void {
    void this.keep(this.roleList.ask(client.read('access.roles', {})))
    void this.keep(this.officeList.ask(client.read('offices.tree', {})))
  }

  private async keep(asking: Promise<unknown>): Promise<void> {
    await asking
    this.names = namesOf(this.roleList.value ?? [], this.officeList.value ?? [])
    this.host.requestUpdate()
  }
}

function namesOf(roles: readonly RoleView[], offices: readonly OfficeRow[]): Names {
  const called = new Map(roles.map(({ id, name }) => [id, name]))
  return {
    roles,
    givable: roles.filter(({ canGive }) => canGive),
    offices: officeChoices(offices),
    roleName: (id) => called.get(id) ?? id.replaceAll('-', ' '),
  }
}
