import sql from 'sql-template-tag'
import { demand } from '../access/ability.ts'
import { addDays } from '../lifecycle/day.ts'
import type { Scope } from '../operation/scope.ts'
import { storedOffice } from '../tenancy/office-rows.ts'
import { today } from '../tenancy/today.ts'
import { inWords } from '../tenancy/words.ts'
import type { WeekAsked, WeekFigures, WeekView } from './contract.ts'
import { mondayOf } from './week.ts'
import { weekFigures } from './week-figures.ts'

interface Told {
  readonly figures: WeekFigures
  readonly at: Date
}

/**
 * The week of an office and those below it: as it was written to who is responsible, or as it is now where
 * nothing was written yet. Faults: offices.unknown, access.not-allowed.
 */
export async function readWeek(scope: Scope, { office: id, week }: WeekAsked): Promise<WeekView> {
  const { store, tenant, now } = scope
  const office = await storedOffice(scope, id)
  demand(scope.ability, 'read', { kind: 'statistics', officeId: office.id })
  const monday = week === undefined ? addDays(mondayOf(today(scope)), -7) : mondayOf(week)
  const told = await store.row<Told>(sql`
    select figures, at from weekly_report
    where tenant_id = ${tenant.id} and office_id = ${office.id} and week = ${monday}::date`)
  const figures = told?.figures ?? (await weekFigures(scope, { office: office.id, monday }))
  return {
    office: { id: office.id, code: office.code, name: inWords(scope, office.name) },
    ...{ from: monday, to: addDays(monday, 6) },
    ...figures,
    asOf: (told?.at ?? now).toISOString(),
    told: told !== undefined,
  }
}
