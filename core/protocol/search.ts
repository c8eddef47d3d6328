import sql, { join, type Sql } from 'sql-template-tag'
import type { z } from 'zod'
import { rowsAllowed } from '../access/rows.ts'
import type { Scope } from '../operation/scope.ts'
import { ticketColumns } from '../tickets/owned.ts'
import type { RegisterPage, RegisterQuestion, RegistrationView } from './contract.ts'
import type { Signature } from './signature.ts'

interface Stored {
  readonly id: string
  readonly signature: Signature
  readonly digest: string
  readonly ticket: RegistrationView['ticket']
  readonly annulled: { readonly at: string; readonly by: string; readonly why: string } | null
}

const pageSize = 50

/** A page of the register of the tickets that the reader may list, the newest first. */
export async function searchRegister(
  scope: Scope,
  { year, text, cursor }: RegisterQuestion,
): Promise<z.input<typeof RegisterPage>> {
  const conditions = [rowsAllowed(scope.ability, ['list', 'ticket'], ticketColumns(scope))]
  if (year !== undefined) conditions.push(sql`r.year = ${year}`)
  if (text) conditions.push(sql`r.signature::text ilike ${like(text)}`)
  if (cursor) conditions.push(after(cursor))
  const rows = await scope.store.rows<Stored>(sql`
    ${selected} where r.tenant_id = ${scope.tenant.id} and ${join(conditions, ' and ')}
    order by r.year desc, r.serial desc limit ${pageSize + 1}`)
  const shown = rows.slice(0, pageSize).map(asView)
  const last = rows.length > pageSize ? shown.at(-1) : undefined
  return { rows: shown, next: last ? `${last.year}-${Number(last.number)}` : null }
}

/** One registration of the tenant. */
export async function registrationNamed(
  { store, tenant }: Scope,
  id: string,
): Promise<RegistrationView | undefined> {
  const row = await store.row<Stored>(sql`
    ${selected} where r.tenant_id = ${tenant.id} and r.id = ${id}`)
  return row && asView(row)
}

const selected = sql`
  select r.id, r.signature, r.digest, jsonb_build_object('id', t.id, 'code', t.code) as ticket,
    (select jsonb_build_object('at', a.at, 'by', a.by_name, 'why', a.why) from annulment a
      where a.tenant_id = r.tenant_id and a.registration_id = r.id) as annulled
  from registration r join ticket t on t.tenant_id = r.tenant_id and t.id = r.ticket_id`

const like = (text: string) => `%${text.replace(/[%_\\]/g, '\\$&')}%`

function after(cursor: string): Sql {
  const [year, serial] = cursor.split('-').map(Number)
  return sql`(r.year, r.serial) < (${year ?? 0}::int, ${serial ?? 0}::int)`
}

function asView({ id, signature, digest, ticket, annulled }: Stored): RegistrationView {
  return {
    ...signature,
    id,
    parties: [...signature.parties],
    files: [...signature.files],
    ticket,
    digest,
    annulled: annulled && { ...annulled, at: new Date(annulled.at).toISOString() },
  }
}
