import { createHash } from 'node:crypto'
import sql from 'sql-template-tag'
import { indexSheets } from '../../knowledge/index-sheets.ts'
import type { Scope } from '../../operation/scope.ts'
import type { LivePlugin } from '../../service/catalogue.ts'
import type { PluginSheet } from '../face/define-plugin.ts'

/** Adds a plugin's fact sheets where the organisation has none of the same id, in the office that answers for the service. */
export async function offerSheets(scope: Scope, { sheets = [] }: LivePlugin): Promise<void> {
  let added = 0
  for (const sheet of sheets) added += await addSheet(scope, sheet)
  if (added > 0) await indexSheets(scope)
}

async function addSheet({ store, tenant }: Scope, sheet: PluginSheet): Promise<number> {
  const { id, audience, service, title, brief, sections, keywords, verifiedOn, reviewBy } = sheet
  const words = { title, brief, sections }
  const digest = createHash('sha256')
    .update(JSON.stringify({ ...words, keywords }))
    .digest('hex')
  const rows = await store.rows(sql`
    insert into sheet (tenant_id, id, office_id, audience, service_id, words, keywords, verified_on, review_by, digest, is_live)
    select ${tenant.id}, ${id}, e.office_id, ${audience}, ${service ?? null}, ${JSON.stringify(words)}::jsonb,
      ${keywords}, ${verifiedOn}, ${reviewBy}, ${digest}, true
    from enabled_service e where e.tenant_id = ${tenant.id} and e.service_id = ${service ?? ''}
    on conflict do nothing returning id`)
  return rows.length
}
