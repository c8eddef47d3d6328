import type { Keeping } from '@dime/core'
import type { Entry } from './entries.ts'

const keepFormer = `
insert into registry.former_residence (ticket_id, fiscal_code, household, is_head, address)
select $1::uuid, r.fiscal_code, r.household, r.is_head, r.address
from registry.resident r
where r.fiscal_code in (select e->>'fiscalCode' from jsonb_array_elements($2::jsonb) e)
on conflict do nothing`

const enter = `
update registry.resident r
set household = e.household, is_head = e."isHead", address = e.address
from jsonb_to_recordset($1::jsonb)
  as e("fiscalCode" text, household text, "isHead" boolean, address jsonb)
where r.fiscal_code = e."fiscalCode"`

const restore = `
update registry.resident r
set household = f.household, is_head = f.is_head, address = f.address
from registry.former_residence f
where f.tenant_id = r.tenant_id and f.fiscal_code = r.fiscal_code and f.ticket_id = $1::uuid`

/** Enters lines in the register, and keeps how they were under the ticket. */
export function keepEntries(ticket: string, entries: readonly Entry[]): Keeping[] {
  const lines = JSON.stringify(entries)
  return [
    { sql: keepFormer, values: [ticket, lines] },
    { sql: enter, values: [lines] },
  ]
}

/** Puts the lines that a ticket changed back as they were (D.L. 5/2012 art. 5 c. 4). */
export function restoreEntries(ticket: string): Keeping[] {
  return [{ sql: restore, values: [ticket] }]
}
