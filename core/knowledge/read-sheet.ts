import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import type { SheetView } from './contract.ts'
import type { Sheet } from './define-sheet.ts'
import { unknownSheet } from './faults.ts'

interface Kept {
  readonly id: string
  readonly audience: Sheet['audience']
  readonly service: string | null
  readonly words: Pick<Sheet, 'title' | 'brief' | 'sections'>
  readonly officeCode: string
  readonly officeName: Words
  readonly verifiedOn: string
  readonly reviewBy: string
}

/** A fact sheet in the reader's language; faults: sheet.unknown. */
export async function readSheet(
  scope: Scope,
  id: string,
  call: string | undefined,
): Promise<SheetView> {
  const kept = await find(scope, id)
  const isStaff = scope.actor.kind === 'staff'
  if (!kept || (kept.audience === 'staff' && !isStaff)) throw unknownSheet({ sheet: id })
  if (call && isStaff) await remember(scope, id, call)
  const { title, brief, sections } = kept.words
  return {
    id: kept.id,
    title: inWords(scope, title),
    brief: inWords(scope, brief),
    sections: sections.map((section) => ({
      id: section.id,
      heading: inWords(scope, section.heading),
      body: inWords(scope, section.body),
    })),
    office: { code: kept.officeCode, name: inWords(scope, kept.officeName) },
    service: kept.service,
    audience: kept.audience,
    lang: scope.locale === 'en' && title.en ? 'en' : 'it',
    verifiedOn: kept.verifiedOn,
    reviewBy: kept.reviewBy,
  }
}

function find(scope: Scope, id: string): Promise<Kept | undefined> {
  return scope.store.row<Kept>(sql`
    select s.id, s.audience, s.service_id as service, s.words, o.code as "officeCode", o.name as "officeName",
      s.verified_on::text as "verifiedOn", s.review_by::text as "reviewBy"
    from sheet s join office o on o.tenant_id = s.tenant_id and o.id = s.office_id
    where s.tenant_id = ${scope.tenant.id} and s.id = ${id} and not s.is_withdrawn`)
}

async function remember(scope: Scope, sheet: string, call: string): Promise<void> {
  await scope.store.rows(sql`
    insert into call_sheet (tenant_id, call_id, sheet_id)
    select tenant_id, id, ${sheet} from call
    where tenant_id = ${scope.tenant.id} and id = ${call} and closed_at is null
    on conflict do nothing`)
}
