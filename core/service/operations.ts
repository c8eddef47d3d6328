import sql from 'sql-template-tag'
import { z } from 'zod'
import { read } from '../operation/define.ts'
import type { Scope } from '../operation/scope.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import type { LiveService } from './catalogue.ts'
import { ServiceCard, ServiceView } from './contract.ts'
import { unknownService } from './faults.ts'
import { asCard, asView } from './service-view.ts'

interface Offered {
  readonly id: string
  readonly office: Words
  readonly referredTo: string | null
}

/** What can be asked of the catalogue of services. */
export const serviceOperations = [
  read({
    name: 'services.list',
    summary: 'The services that the tenant offers now',
    input: z.object({}).strict(),
    output: z.array(ServiceCard),
    need: 'anyone',
    run: async (scope) => (await offered(scope)).map(({ live }) => asCard(scope, live)),
  }),
  read({
    name: 'services.read',
    summary: 'A service with its questions, in the reader’s language',
    input: z.object({ id: z.string().max(80) }).strict(),
    output: ServiceView,
    need: 'anyone',
    async run(scope, { id }) {
      const found = (await offered(scope)).find(({ live }) => live.service.id === id)
      if (!found) throw unknownService({ service: id })
      const office = inWords(scope, found.office)
      return asView(scope, found.live, { office, referredTo: found.referredTo })
    },
  }),
] as const

async function offered(scope: Scope): Promise<(Offered & { live: LiveService })[]> {
  const rows = await scope.store.rows<Offered>(sql`
    select e.service_id as id, o.name as office, (
      select n.profile->>'name' from route r join tenant n on n.id = r.to_tenant
      where r.tenant_id = e.tenant_id and r.service_id = e.service_id and r.condition is null
      order by r.position limit 1) as "referredTo"
    from enabled_service e join office o on o.tenant_id = e.tenant_id and o.id = e.office_id
    where e.tenant_id = ${scope.tenant.id} and e.is_enabled order by e.service_id`)
  return rows.flatMap((row) => {
    const live = scope.lent.catalogue.find(row.id)
    return live ? [{ ...row, live }] : []
  })
}
