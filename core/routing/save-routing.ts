import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { emitting } from '../outbox/emit.ts'
import { checkRules, type CheckedRule } from './check-rules.ts'
import type { RoutingView, RuleDraft } from './contract.ts'
import { rulesHaveChanged } from './faults.ts'
import { readRouting } from './read-routing.ts'
import { routingView } from './rules-view.ts'

/** The rules that take the place of those that were seen. */
export interface Saving {
  readonly service: string
  readonly rules: readonly RuleDraft[]
  readonly version: string
}

/**
 * Puts rules in the place of those of a service: for requests to come, never for those that are there. Faults:
 * routing.has-changed, routing.rules-not-valid, routing.cannot-route-to, offices.unknown, offices.is-closed,
 * service.not-offered, access.not-allowed.
 */
export async function saveRouting(
  scope: Scope,
  { service, rules, version }: Saving,
): Promise<RoutingView> {
  const { tenant, store } = scope
  await store.rows(sql`
    update enabled_service set routing_is_live = true where tenant_id = ${tenant.id} and service_id = ${service}`)
  const there = await readRouting(scope, service)
  const checked = await checkRules(scope, there.live.service, rules)
  if (there.version !== version) throw rulesHaveChanged({})
  const known = new Set(there.rules.map(({ id }) => id))
  await store.rows(
    sql`delete from route where tenant_id = ${tenant.id} and service_id = ${service}`,
  )
  await store.rows(
    insertingRules(
      scope,
      service,
      checked.map((rule) => asRow(rule, known)),
    ),
  )
  await noteSaved(scope, there.office.id, { service, rules: checked.length })
  return routingView(scope, service)
}

// A rule keeps its id, by which one sees what it did; an id that is not of here becomes a new one.
function asRow(
  { id, condition, office, toTenant, because }: CheckedRule,
  known: ReadonlySet<string>,
) {
  const isKept = id !== undefined && known.has(id)
  return { id: isKept ? id : null, condition, office, to_tenant: toTenant, because }
}

function insertingRules(scope: Scope, service: string, rows: readonly ReturnType<typeof asRow>[]) {
  return sql`insert into route (tenant_id, service_id, position, id, condition, office_id, to_tenant, because, is_live)
    select ${scope.tenant.id}::uuid, ${service}, r.place - 1, coalesce((r.rule->>'id')::uuid, gen_random_uuid()),
      r.rule->'condition', (r.rule->>'office')::uuid, (r.rule->>'to_tenant')::uuid, r.rule->'because', true
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality as r (rule, place)`
}

async function noteSaved(
  scope: Scope,
  office: string,
  data: { readonly service: string; readonly rules: number },
): Promise<void> {
  await scope.store.rows(sql`
    with noted as (${auditing(scope, { action: 'routing.saved', office, data })})
    ${emitting(scope, { type: 'routing.saved', office, data })}`)
}
