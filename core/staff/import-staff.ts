import { auditing } from '../audit/audit.ts'
import { demandProof } from '../identity/proof.ts'
import { importHasChanged } from '../operation/import-faults.ts'
import type { Scope } from '../operation/scope.ts'
import type { StaffImport } from './contract.ts'
import { grantAll, inviteAll, type Granted } from './enrol-staff.ts'
import { holdPeople } from './held-staff.ts'
import { planStaff, type PlannedPerson } from './plan-staff.ts'
import { reportOf } from './report-staff.ts'
import { insertStaff, renameStaff } from './write-staff.ts'

/** What a table of people would add and change, and which lines are not taken; faults: import.*. */
export async function previewStaff(scope: Scope, csv: string): Promise<StaffImport> {
  return reportOf(scope, await planStaff(scope, csv))
}

/**
 * Does what was previewed: people are asked in and get roles; nothing is taken from anybody. Faults:
 * import.*, identity.proof-needed, access.*.
 */
export async function importStaff(
  scope: Scope,
  { csv, digest }: { readonly csv: string; readonly digest: string },
): Promise<StaffImport> {
  demandProof(scope)
  await holdPeople(scope)
  const plan = await planStaff(scope, csv)
  const report = reportOf(scope, plan)
  if (report.digest !== digest) throw importHasChanged({})
  const fresh = plan.people.filter(({ known }) => !known)
  await insertStaff(scope, fresh)
  await renameStaff(
    scope,
    plan.people.filter(({ known, name }) => known && known.name !== name),
  )
  await grantAll(scope, plan.people.flatMap(grantedTo))
  await inviteAll(
    scope,
    fresh.map(({ id }) => id),
  )
  const data = { digest, added: fresh.length, changed: report.changed.length }
  scope.store.send(auditing(scope, { action: 'staff.imported', data }))
  return report
}

function grantedTo({ id, gets }: PlannedPerson): Granted[] {
  return gets.map(({ role, office }) => ({ id, role, office }))
}
