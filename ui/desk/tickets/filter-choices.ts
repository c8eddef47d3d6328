import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { LifecycleView } from '../../../core/service/lifecycle-contract.ts'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import type { Colleague } from '../../../core/tickets/holding/contract.ts'
import type { SavedFilter } from '../../../core/inbox/contract.ts'
import type { Client } from '../../kit/client.ts'
import type { ServiceCard } from '../../kit/contract.ts'
import { officeChoices } from '../organisation/office-choices.ts'
import type { Choice } from '../parts/choice.ts'
import { Asked } from '../shell/asked.ts'

type Pair = readonly [string, string]

/** What the first of those who can be chosen as a holder are called, and how many tickets somebody follows. */
export interface HolderWords {
  readonly me: Choice
  readonly nobody: string
  readonly open: (count: number) => string
}

/** What a list can be narrowed to: services, a service's states, offices; and the filters that were kept. */
export class FilterChoices implements ReactiveController {
  readonly kept: Asked<readonly SavedFilter[]>
  private readonly serviceList: Asked<readonly ServiceCard[]>
  private readonly officeList: Asked<readonly OfficeRow[]>
  private readonly cycle: Asked<LifecycleView>
  private readonly holderList: Asked<readonly Colleague[]>
  private readonly client: () => Client
  private service: string | undefined

  constructor(host: ReactiveControllerHost, client: () => Client) {
    this.client = client
    this.kept = new Asked(host)
    this.serviceList = new Asked(host)
    this.officeList = new Asked(host)
    this.cycle = new Asked(host)
    this.holderList = new Asked(host)
    host.addController(this)
  }

  hostConnected(): void {
    const client = this.client()
    void this.kept.ask(client.read('filters.list', {}))
    void this.serviceList.ask(client.read('services.list', {}))
    void this.officeList.ask(client.read('offices.tree', {}))
    void this.holderList.ask(client.read('tickets.holders', {}))
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

  /** Who can be chosen as the holder: nobody, the reader, then every colleague who follows open tickets. */
  holders({ me, nobody, open }: HolderWords, chosen: string | undefined): readonly Choice[] {
    const all = this.holderList.value ?? []
    const choice = ({ id, name, open: count }: Colleague) => ({ id, name, hint: open(count) })
    const others = all.filter(({ id }) => id !== me.id).map(choice)
    const named = [{ id: 'nobody', name: nobody }, me, ...others]
    const isKnown = !chosen || named.some(({ id }) => id === chosen)
    // Whoever follows none any more can still have been asked for.
    return isKnown ? named : [...named, { id: chosen, name: open(0) }]
  }

  get offices(): readonly Choice[] {
    return officeChoices(this.officeList.value ?? [])
  }
}
