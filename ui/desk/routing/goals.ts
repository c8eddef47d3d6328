import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { OfficeRow } from '../../../core/tenancy/contract.ts'
import type { Client } from '../../kit/client.ts'
import { officeChoices } from '../organisation/office-choices.ts'
import type { Choice } from '../parts/choice.ts'
import { Asked } from '../shell/asked.ts'
import { type TenantName, tenantsOf } from '../tickets/tenants.ts'
import type { Whither } from './rule-answers.ts'

/** The offices and organisations to which requests of a service can go. */
export class Goals implements ReactiveController {
  private readonly officeList: Asked<readonly OfficeRow[]>
  private readonly tenantList: Asked<readonly TenantName[]>

  constructor(host: ReactiveControllerHost) {
    this.officeList = new Asked(host)
    this.tenantList = new Asked(host)
    host.addController(this)
  }

  hostConnected(): void {}

  /** Asks for both. */
  load(client: Client, service: string): void {
    void this.officeList.ask(client.read('offices.tree', {}))
    void this.tenantList.ask(tenantsOf(client, service))
  }

  /** The offices that stand. */
  get offices(): readonly Choice[] {
    return officeChoices(this.officeList.value ?? [])
  }

  /** The other organisations that offer the service. */
  get tenants(): readonly Choice[] {
    return (this.tenantList.value ?? []).map(({ slug, name }) => ({ id: slug, name }))
  }

  /** What is chosen, by name; three dots where nothing is. */
  nameOf({ kind, office, tenant }: Whither): string {
    const [all, wanted] = kind === 'office' ? [this.offices, office] : [this.tenants, tenant]
    return all.find(({ id }) => id === wanted)?.name ?? '…'
  }
}
