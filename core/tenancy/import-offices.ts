import { randomUUID } from 'node:crypto'
import sql from 'sql-template-tag'
import { importHasChanged } from '../operation/import-faults.ts'
import type { Scope } from '../operation/scope.ts'
import type { OfficeImport } from './contract.ts'
import { holdTree } from './office-changes.ts'
import type { FileOffice } from './office-file.ts'
import { planOffices, type OfficePlan } from './plan-offices.ts'
import { reportOf } from './report-offices.ts'
import { tellOffice } from './tell-office.ts'

/** What a table of offices would add and change, and which lines are not taken; faults: import.*. */
export async function previewOffices(scope: Scope, csv: string): Promise<OfficeImport> {
  return reportOf(scope, await planOffices(scope, csv))
}

/** Does what was previewed; offices that the table does not name stay. Faults: import.*. */
export async function importOffices(
  scope: Scope,
  { csv, digest }: { readonly csv: string; readonly digest: string },
): Promise<OfficeImport> {
  await holdTree(scope)
  const plan = await planOffices(scope, csv)
  const report = reportOf(scope, plan)
  if (report.digest !== digest) throw importHasChanged({})
  const written = rowsOf(plan)
  await insert(scope, written.slice(0, plan.added.length))
  await update(scope, written.slice(plan.added.length))
  const codes = (offices: readonly FileOffice[]) => offices.map(({ code }) => code)
  const data = { added: codes(plan.added), changed: codes(plan.changed) }
  await tellOffice(scope, { action: 'offices.imported', data })
  return report
}

function rowsOf({ there, added, changed: altered }: OfficePlan) {
  const ids = new Map([...there].map(([code, { id }]) => [code, id]))
  for (const { code } of added) ids.set(code, randomUUID())
  return [...added, ...altered].map(({ code, names, kind, parent, email }) => ({
    id: ids.get(code),
    code,
    name: { ...there.get(code)?.name, ...names },
    kind,
    parent_id: parent && ids.get(parent),
    email,
  }))
}

async function insert({ store, tenant, actor }: Scope, rows: readonly object[]): Promise<void> {
  await store.rows(sql`
    insert into office (tenant_id, id, code, name, kind, parent_id, email, is_live, changed_by)
    select ${tenant.id}::uuid, id, code, name, kind, parent_id, email, true, ${actor.name}
    from jsonb_populate_recordset(null::office, ${JSON.stringify(rows)}::jsonb)`)
}

async function update(scope: Scope, rows: readonly object[]): Promise<void> {
  await scope.store.rows(sql`
    update office o set name = r.name, kind = r.kind, parent_id = r.parent_id, email = r.email,
      is_live = true, version = o.version + 1, changed_by = ${scope.actor.name}
    from jsonb_populate_recordset(null::office, ${JSON.stringify(rows)}::jsonb) r
    where o.tenant_id = ${scope.tenant.id} and o.id = r.id`)
}
