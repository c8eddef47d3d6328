import sql from 'sql-template-tag'
import type { Calendar } from '../../lifecycle/calendar.ts'
import { localDay } from '../../lifecycle/zone.ts'
import { dayInWords } from '../../messages/write-message.ts'
import type { Scope } from '../../operation/scope.ts'
import type { Case } from './case.ts'
import { isWorkedBetween, linesWithin, type Hour } from './hours.ts'

/** Files opened when the office does not work, nor in the hour before and after: a case for each person and day. */
export async function outOfHours(scope: Scope, hours: readonly Hour[]): Promise<Case[]> {
  const offices = await calendars(scope)
  const general = scope.tenant.profile.calendar
  const outside = hours.filter(
    ({ officeId, from, to }) => !isWorkedBetween(offices.get(officeId) ?? general, from, to),
  )
  const days = Map.groupBy(
    outside,
    ({ actorId, from }) => `${actorId} ${localDay(from, general.timeZone)}`,
  )
  return [...days.values()].flatMap((some) => asCase(scope, some))
}

function asCase(scope: Scope, hours: readonly Hour[]): Case[] {
  const inOrder = hours.toSorted((a, b) => a.from.getTime() - b.from.getTime())
  const [first] = inOrder
  if (!first) return []
  const files = hours.reduce((sum, hour) => sum + hour.files, 0)
  return [
    {
      reason: 'out-of-hours',
      facts: { files, day: dayInWords(scope, first.from) },
      staff: { id: first.actorId, name: first.name },
      from: first.from,
      to: inOrder.at(-1)?.to ?? first.to,
      seqs: () => linesWithin(scope, inOrder),
    },
  ]
}

async function calendars({ store, tenant }: Scope): Promise<Map<string | null, Calendar>> {
  const own = await store.rows<{ id: string; calendar: Calendar }>(sql`
    select id, calendar from office where tenant_id = ${tenant.id} and calendar is not null`)
  return new Map(own.map(({ id, calendar }) => [id, calendar]))
}
