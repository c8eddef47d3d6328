import sql from 'sql-template-tag'
import type { z } from 'zod'
import { rowsAllowed } from '../access/rows.ts'
import { auditing } from '../audit/audit.ts'
import type { Scope } from '../operation/scope.ts'
import { findStaff, holdStaff } from '../staff/held-staff.ts'
import { today } from '../tenancy/today.ts'
import type { Absences, AbsenceSave, AbsencesAsked } from './contract.ts'
import { absencesOverlap, unknownAbsence } from './faults.ts'

/** Who is away and when: the reader, and the people whom the reader may change. */
export async function listAbsences(
  scope: Scope,
  { office, staff, past }: z.output<typeof AbsencesAsked>,
): Promise<Absences> {
  const { store, tenant, ability, actor } = scope
  const allowed = rowsAllowed(ability, ['edit', 'staff'], { officeId: 'g.office_id' })
  const day = today(scope)
  const rows = await store.rows<Absences['rows'][number]>(sql`
    select a.id, jsonb_build_object('id', s.id, 'name', s.name) as staff,
      a.from_day::text as "from", a.to_day::text as "to", ${day}::date between a.from_day and a.to_day as "isNow"
    from absence a join staff s on s.tenant_id = a.tenant_id and s.id = a.staff_id
    where a.tenant_id = ${tenant.id} and (${past}::boolean or a.to_day >= ${day}::date)
      and (${staff ?? null}::uuid is null or a.staff_id = ${staff ?? null}::uuid)
      and exists (select from assignment g where g.tenant_id = a.tenant_id and g.staff_id = a.staff_id
        and (${office ?? null}::uuid is null or g.office_id = ${office ?? null}::uuid)
        and (${allowed} or a.staff_id::text = ${actor.id}))
    order by a.from_day, s.name, a.id limit 1000`)
  return { rows }
}

/**
 * Keeps an absence, changes it or takes it away: one’s own, or of those whom one may change.
 * Faults: absences.unknown, absences.overlap, staff.unknown, access.not-allowed.
 */
export async function saveAbsence(
  scope: Scope,
  { id, staff, days }: z.output<typeof AbsenceSave>,
): Promise<Absences> {
  const [office] = await officesOf(scope, staff)
  if (id !== undefined) await takeAway(scope, id, staff)
  if (days) await keep(scope, staff, days)
  const data = { staff, days }
  scope.store.send(auditing(scope, { action: 'absence.changed', office, data }))
  return listAbsences(scope, { staff, past: false })
}

// Everybody says for themselves when they are away.
async function officesOf(scope: Scope, staff: string): Promise<string[]> {
  const isOwn = scope.actor.kind === 'staff' && scope.actor.id === staff
  const held = isOwn ? await findStaff(scope, staff) : await holdStaff(scope, staff, 'edit')
  return (held?.assignments ?? []).map(({ office }) => office)
}

async function takeAway({ store, tenant }: Scope, id: string, staff: string): Promise<void> {
  const gone = await store.row(sql`
    delete from absence where tenant_id = ${tenant.id} and id = ${id} and staff_id = ${staff} returning id`)
  if (!gone) throw unknownAbsence({ absence: id })
}

/** From a day to another, both included, ISO. */
type Days = { readonly from: string; readonly to: string }

async function keep(scope: Scope, staff: string, { from, to }: Days): Promise<void> {
  const { store, tenant, actor } = scope
  const other = await store.row<Days>(sql`
    select from_day::text as "from", to_day::text as "to" from absence
    where tenant_id = ${tenant.id} and staff_id = ${staff} and from_day <= ${to}::date and to_day >= ${from}::date
    order by from_day limit 1`)
  if (other) throw absencesOverlap({ ...other, days: daysInWords(scope, other) })
  await store.rows(sql`
    insert into absence (tenant_id, staff_id, from_day, to_day, changed_by)
    values (${tenant.id}, ${staff}, ${from}::date, ${to}::date, ${actor.name})`)
}

// `4–8 maggio 2026`, or the one day.
function daysInWords({ locale }: Scope, { from, to }: Days): string {
  const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const words = new Intl.DateTimeFormat(locale === 'it' ? 'it-IT' : 'en-GB', day)
  const parts = words.formatRangeToParts(new Date(from), new Date(to))
  return parts.map(({ value }) => value.replace(/^0/v, '')).join('') // ranges alone write `04`
}
