import sql from 'sql-template-tag'
import type { z } from 'zod'
import type { Scope } from '../operation/scope.ts'
import type { OfficeDraft, OfficeEdit, OfficeRow } from './contract.ts'
import { changed, holdOpen, holdSeen, holdTree } from './office-changes.ts'
import { codeIsTaken } from './office-faults.ts'
import { asOfficeRow, storedOffice } from './office-rows.ts'
import { tellOffice } from './tell-office.ts'

/** Makes an office; faults: offices.code-is-taken, offices.unknown, offices.is-closed, access.*. */
export async function createOffice(
  scope: Scope,
  draft: z.output<typeof OfficeDraft>,
): Promise<OfficeRow> {
  const { code, names, kind, parent, email } = draft
  await holdTree(scope)
  await holdOpen(scope, parent, 'create')
  const made = await scope.store.row<{ id: string }>(sql`
    insert into office (tenant_id, code, name, kind, parent_id, email, is_live, changed_by)
    values (${scope.tenant.id}, ${code}, ${JSON.stringify(names)}::jsonb, ${kind}, ${parent}, ${email}, true, ${scope.actor.name})
    on conflict (tenant_id, code) do nothing returning id`)
  if (!made) throw codeIsTaken({ code })
  const data = { office: made.id, ...draft }
  await tellOffice(scope, { action: 'office.created', office: made.id, data })
  return asOfficeRow(scope, await storedOffice(scope, made.id))
}

/** Changes an office's names, kind and e-mail; faults: offices.unknown, offices.has-changed, access.*. */
export async function editOffice(
  scope: Scope,
  edit: z.output<typeof OfficeEdit>,
): Promise<OfficeRow> {
  const { id, names, kind, email } = edit
  const { name, kind: formerKind, email: formerEmail } = await holdSeen(scope, edit, 'edit')
  await scope.store.rows(sql`
    update office set name = ${JSON.stringify(names)}::jsonb, kind = ${kind}, email = ${email}, ${changed(scope)}
    where tenant_id = ${scope.tenant.id} and id = ${id}`)
  const was = { names: name, kind: formerKind, email: formerEmail }
  const data = { office: id, was, is: { names, kind, email } }
  await tellOffice(scope, { action: 'office.edited', office: id, data })
  return asOfficeRow(scope, await storedOffice(scope, id))
}
