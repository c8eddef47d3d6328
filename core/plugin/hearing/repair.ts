import sql from 'sql-template-tag'
import type { z } from 'zod'
import { demand } from '../../access/ability.ts'
import { levelThing } from '../../levels/level-rows.ts'
import type { Scope } from '../../operation/scope.ts'
import { wordsFor } from '../../texts/words.ts'
import type { HearingNamed, HearingsAsked, HearingView } from './contract.ts'
import { unknownHearing } from './faults.ts'

const moment = 'YYYY-MM-DD"T"HH24:MI:SS"Z"'

/** What plugins could not hear so far of the tickets of the caller's offices, those left aside first. */
export async function listHearings(
  { store, tenant, ability, locale }: Scope,
  { plugin }: z.output<typeof HearingsAsked>,
): Promise<HearingView[]> {
  const all = await store.rows<HearingView & { office: string }>(sql`
    select h.id, h.plugin, h.event, t.code as ticket, t.office_id as office, h.tries, h.why, h.is_aside as "isAside",
      to_char(h.happened_at at time zone 'UTC', ${moment}) as "happenedAt",
      case when not h.is_aside then to_char(h.due_at at time zone 'UTC', ${moment}) end as next
    from plugin_hearing h join ticket t on t.tenant_id = h.tenant_id and t.id = h.ticket_id
    where h.tenant_id = ${tenant.id} and (h.is_aside or h.tries > 0) and h.plugin = coalesce(${plugin ?? null}, h.plugin)
    order by h.is_aside desc, h.happened_at limit 200`)
  return all
    .filter(({ office }) => ability.can('edit', levelThing(office)))
    .map((hearing) => ({ ...hearing, why: spokenWhy(locale, hearing.why) }))
}

// A fault without words of its own left its code.
function spokenWhy(locale: Scope['locale'], why: string | null): string | null {
  const words = wordsFor(locale)
  return why !== null && words.has(`${why}.title`) ? words.say(`${why}.title`, {}) : why
}

/** Has something told again, as if for the first time; faults: hearing.unknown, access.not-allowed. */
export async function tellAgain(
  scope: Scope,
  { id }: z.output<typeof HearingNamed>,
): Promise<{ id: string }> {
  await demandHearing(scope, id)
  await scope.store.rows(sql`
    update plugin_hearing set is_aside = false, tries = 0, due_at = ${scope.now}
    where tenant_id = ${scope.tenant.id} and id = ${id}`)
  return { id }
}

/** Gives something up: it is never told; faults: hearing.unknown, access.not-allowed. */
export async function giveUp(
  scope: Scope,
  { id }: z.output<typeof HearingNamed>,
): Promise<{ id: string }> {
  await demandHearing(scope, id)
  await scope.store.rows(
    sql`delete from plugin_hearing where tenant_id = ${scope.tenant.id} and id = ${id}`,
  )
  return { id }
}

// It belongs to the office of its ticket.
async function demandHearing({ store, tenant, ability }: Scope, id: string): Promise<void> {
  const hearing = await store.row<{ office: string }>(sql`
    select t.office_id as office from plugin_hearing h
    join ticket t on t.tenant_id = h.tenant_id and t.id = h.ticket_id
    where h.tenant_id = ${tenant.id} and h.id = ${id} and (h.is_aside or h.tries > 0) for update of h`)
  if (!hearing) throw unknownHearing({ hearing: id })
  demand(ability, 'edit', levelThing(hearing.office))
}
