import type { Client } from 'pg'
import type { Catalogue } from '../service/catalogue.ts'
import type { Service } from '../service/define-service.ts'
import { permit, report } from './declared-services.ts'

/** The two services of the tests and what a test brings, declared by no plugin. */
export function catalogueOf(services: readonly Service[]): Catalogue {
  const live = [report, permit, ...services].map((service) => ({
    ...{ plugin: 'streets', version: '1.0.0', service },
  }))
  return { find: (id) => live.find(({ service }) => service.id === id), all: () => live }
}

/** Lets the town's hall offer services. */
export async function offerInTown(owner: Client, services: readonly Service[]): Promise<void> {
  for (const { id } of services)
    await owner.query(
      `insert into enabled_service (tenant_id, service_id, office_id, is_enabled)
       select t.id, $1, o.id, true from tenant t join office o on o.tenant_id = t.id and o.code = 'hall'
       where t.slug = 'town'`,
      [id],
    )
}
