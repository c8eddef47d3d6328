import sql from 'sql-template-tag'
import { dime } from '../identity/actor.ts'
import type { Caller, Kernel } from '../kernel.ts'
import { writeMail } from '../messages/write-mail.ts'
import type { Scope } from '../operation/scope.ts'
import type { Words } from '../tenancy/words.ts'
import type { WeekFigures } from './contract.ts'
import { weekToTell } from './week.ts'
import { weekFigures } from './week-figures.ts'
import { weeklyLetter } from './weekly-letter.ts'

/**
 * Writes to who is responsible for each office what the last week was, from Monday at seven by the tenant's
 * clock, once for an office and week whoever else does the same; answers how many offices were told.
 */
export async function tellWeeks(kernel: Kernel, now: Date): Promise<number> {
  let told = 0
  for (const tenant of await kernel.lent.tenants.all()) {
    const monday = weekToTell(now, tenant.profile.calendar)
    if (monday === undefined || tenant.profile.weeklyReport === false) continue
    const caller: Caller = { tenant, actor: dime, locale: 'it', now }
    const offices = await kernel.withRows(caller, (scope) => officesToTell(scope, monday))
    for (const office of offices)
      told += await kernel.withRows(caller, (scope) => tellOffice(scope, { office, monday }))
  }
  return told
}

interface Office {
  readonly id: string
  readonly name: Words
  readonly addresses: readonly string[]
}

// Whoever answers for the office itself: its supervisors, or else those responsible for its cases.
function officesToTell({ store, tenant }: Scope, monday: string): Promise<Office[]> {
  return store.rows<Office>(sql`
    select o.id, o.name, array_agg(distinct s.email) as addresses from office o
      join lateral (select g.staff_id, rank() over (order by g.role = 'supervisor' desc) as place from assignment g
        join staff x on x.tenant_id = g.tenant_id and x.id = g.staff_id and not x.is_leaver
        where g.tenant_id = o.tenant_id and g.office_id = o.id and g.role in ('supervisor', 'case-responsible')) h on h.place = 1
      join staff s on s.tenant_id = o.tenant_id and s.id = h.staff_id
    where o.tenant_id = ${tenant.id} and not o.is_closed and not exists (select from weekly_report w
      where w.tenant_id = o.tenant_id and w.office_id = o.id and w.week = ${monday}::date)
    group by o.id, o.name order by o.id`)
}

async function tellOffice(
  scope: Scope,
  { office, monday }: { readonly office: Office; readonly monday: string },
): Promise<number> {
  const figures = await weekFigures(scope, { office: office.id, monday })
  const kept = await scope.store.row(sql`
    insert into weekly_report (tenant_id, office_id, week, figures, at)
    values (${scope.tenant.id}, ${office.id}, ${monday}::date, ${JSON.stringify(figures)}::jsonb, ${scope.now.toISOString()}::timestamptz)
    on conflict (tenant_id, office_id, week) do nothing returning office_id`)
  if (!kept || isQuiet(figures)) return 0
  const letter = weeklyLetter(scope, { office, monday, figures })
  for (const to of office.addresses) await writeMail(scope, { to, ...letter })
  return 1
}

// An office where nothing came, went or lies is not written to.
const isQuiet = ({ opened, closed, open }: WeekFigures) => opened + closed + open === 0
