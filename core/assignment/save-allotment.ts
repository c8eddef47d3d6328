import sql from 'sql-template-tag'
import type { z } from 'zod'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import type { AllotmentSave, AllotmentView } from './contract.ts'
import { allotmentHasChanged, notInOffice } from './faults.ts'
import { readAllotment } from './read-allotment.ts'
import { everyService } from './setting.ts'

/** Keeps who gets the new tickets; faults: assignments.has-changed, assignments.unknown-staff, offices.unknown, access.*. */
export async function saveAllotment(
  scope: Scope,
  asked: z.output<typeof AllotmentSave>,
): Promise<AllotmentView> {
  const { office, service, rules, otherwise, version } = asked
  const { store, tenant, actor } = scope
  const before = await readAllotment(scope, { office, service })
  if (before.version !== version)
    throw allotmentHasChanged({ by: before.changedBy ?? '', version: before.version })
  const named = rules.flatMap(({ to }) => ('staff' in to ? [to.staff] : []))
  const stranger = named.find((id) => !before.candidates.some((one) => one.id === id))
  if (stranger) throw notInOffice({ staff: stranger })
  await store.rows(sql`
    insert into allotment as a (tenant_id, office_id, service_id, rules, otherwise, is_live, changed_by)
    values (${tenant.id}, ${office}, ${service ?? everyService}, ${JSON.stringify(rules)}::jsonb, ${otherwise}, true, ${actor.name})
    on conflict (tenant_id, office_id, service_id) do update set rules = excluded.rules, otherwise = excluded.otherwise,
      is_live = true, changed_by = excluded.changed_by, version = a.version + 1`)
  const data = { office, service, rules, otherwise }
  store.send(auditing(scope, { action: 'assignments.changed', office, data }))
  return readAllotment(scope, { office, service })
}
