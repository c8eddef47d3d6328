import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import type { Client } from '../../kit/client.ts'
import type { ServiceCard } from '../../kit/contract.ts'
import { officeChoices } from '../organisation/office-choices.ts'
import type { Choice } from '../parts/choice.ts'
import { Asked } from '../shell/asked.ts'

/** The services and offices to which something can apply, to choose from by name. */
export class Offered implements ReactiveController {
  private readonly serviceList: Asked<readonly ServiceCard[]>
  private readonly officeList: Asked<readonly OfficeRow[]>

  constructor(host: ReactiveControllerHost) {
    this.serviceList = new Asked(host)
    this.officeList = new Asked(host)
    host.addController(this)
  }

  hostConnected(): void {}

  /** Asks for both. */
  load(client: Client): void {
    void this.serviceList.ask(client.read('services.list', {}))
    void this.officeList.ask(client.read('offices.tree', {}))
  }

  /** The services. */
  get services(): readonly Choice[] {
    return (this.serviceList.value ?? []).map(({ id, title }) => ({ id, name: title }))
  }

  /** Whether it is known which offices there are. */
  get areOfficesKnown(): boolean {
    return this.officeList.value !== null
  }

  /** The offices that stand. */
  get offices(): readonly Choice[] {
    return officeChoices(this.officeList.value ?? [])
  }
}
