import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { LifecycleView } from '../../../core/service/lifecycle-contract.ts'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import type { SavedFilter } from '../../../core/inbox/contract.ts'
import type { Client } from '../../kit/client.ts'
import type { ServiceCard } from '../../kit/contract.ts'
import { officeChoices } from '../organisation/office-choices.ts'
import type { Choice } from '../parts/choice.ts'
import { Asked } from '../shell/asked.ts'

type Pair = readonly [string, string]

/** What a list can be narrowed to: services, a service's states, offices; and the filters that were kept. */
export class FilterChoices implements ReactiveController {
  readonly kept: Asked<readonly SavedFilter[]>
  private readonly serviceList: Asked<readonly ServiceCard[]>
  private readonly officeList: Asked<readonly OfficeRow[]>
  private readonly cycle: Asked<LifecycleView>
  private readonly client: () => Client
  private service: string | undefined

  constructor(host: ReactiveControllerHost, client: () => Client) {
    this.client = client
    this.kept = new Asked(host)
    this.serviceList = new Asked(host)
    this.officeList = new Asked(host)
    this.cycle = new Asked(host)
    host.addController(this)
  }

  hostConnected(): void {
    const client = this.client()
    void this.kept.ask(client.read('filters.list', {}))
    void this.serviceList.ask(client.read('services.list', {}))
    void this.officeList.ask(client.read('offices.tree', {}))
  }

  /** Brings the states of a service; of none where none is chosen. */
  follow(service: string | undefined): void {
    if (service === this.service) return
    this.service = service
    this.cycle.keep(null)
    if (service) void this.cycle.ask(this.client().read('services.lifecycle', { id: service }))
  }

  get services(): readonly Pair[] {
    return (this.serviceList.value ?? []).map(({ id, title }) => [id, title])
  }

  get states(): readonly Pair[] {
    return (this.cycle.value?.states ?? []).map(({ name, label }) => [name, label])
  }

  get offices(): readonly Choice[] {
    return officeChoices(this.officeList.value ?? [])
  }
}
