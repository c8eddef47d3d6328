import sql from 'sql-template-tag'
import type { z } from 'zod'
import type { Scope } from '../operation/scope.ts'
import { today } from '../tenancy/today.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import { owned } from '../tickets/owned.ts'
import type { RankingCall } from './contract.ts'
import { declaredCall } from './declared-call.ts'
import { finalFrom } from './final-from.ts'
import { publishedVersions } from './versions.ts'

type Call = z.input<typeof RankingCall>

interface Answering {
  readonly serviceId: string
  readonly officeId: string
  readonly officeName: Words
}

/** The calls that rank of those offices whose tickets the reader may list, each with all that was published of it. */
export async function rankingCalls(scope: Scope): Promise<Call[]> {
  const { lent, ability } = scope
  const offices = await answering(scope)
  const open = offices.filter((one) => ability.can('list', owned(scope, one)))
  if (open.length === 0) return []
  const versions = await publishedVersions(scope)
  const now = today(scope)
  return open.flatMap((one) => {
    const service = lent.catalogue.find(one.serviceId)?.service
    if (!service?.ranking) return []
    const published = versions.get(one.serviceId) ?? []
    return {
      ...declaredCall(scope, service, service.ranking),
      office: { id: one.officeId, name: inWords(scope, one.officeName) },
      mayPublish: ability.can('approve', owned(scope, one)),
      today: now,
      finalFrom: finalFrom(published[0], now),
      versions: published,
    }
  })
}

function answering({ store, tenant, lent }: Scope): Promise<Answering[]> {
  const ranking = lent.catalogue.all().filter(({ service }) => service.ranking)
  return store.rows<Answering>(sql`
    select e.service_id as "serviceId", o.id as "officeId", o.name as "officeName"
    from enabled_service e join office o on o.tenant_id = e.tenant_id and o.id = e.office_id
    where e.tenant_id = ${tenant.id} and e.service_id = any(${ranking.map(({ service }) => service.id)}::text[])
    order by e.service_id`)
}
