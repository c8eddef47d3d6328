import sql from 'sql-template-tag'
import { z } from 'zod'
import { read } from '../operation/define.ts'
import type { Scope } from '../operation/scope.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import type { LiveService } from './catalogue.ts'
import { ServiceCard, ServiceView } from './contract.ts'
import { LifecycleView, LifeLine, LifeQuestion } from './lifecycle-contract.ts'
import { lifecycleView } from './lifecycle-view.ts'
import { liveThrough } from './live-through.ts'
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
      const found = await offeredNamed(scope, id)
      const office = inWords(scope, found.office)
      return asView(scope, found.live, { office, referredTo: found.referredTo })
    },
  }),
  read({
    name: 'services.lifecycle',
    summary: 'The lifecycle of a service, laid out to be drawn',
    input: z.object({ id: z.string().max(80) }).strict(),
    output: LifecycleView,
    need: 'anyone',
    run: async (scope, { id }) =>
      lifecycleView(scope, (await offeredNamed(scope, id)).live.service),
  }),
  read({
    name: 'services.simulate',
    summary: 'What happens to a request, day by day, if these moves and no others are made',
    input: LifeQuestion.extend({ acts: z.preprocess(asActs, LifeQuestion.shape.acts) }),
    output: z.array(LifeLine),
    need: { action: 'read', subject: 'office' },
    run: async (scope, question) =>
      liveThrough(scope, (await offeredNamed(scope, question.id)).live.service, question),
  }),
] as const

// Reads travel in the address: acts come as `10:ask,23:answer`.
function asActs(written: unknown): unknown {
  if (typeof written !== 'string') return written
  return written.split(',').flatMap((act) => {
    const [onDay, move] = act.split(':')
    return act === '' ? [] : [{ onDay: Number(onDay), move }]
  })
}

async function offeredNamed(scope: Scope, id: string) {
  const found = (await offered(scope)).find(({ live }) => live.service.id === id)
  if (!found) throw unknownService({ service: id })
  return found
}

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
