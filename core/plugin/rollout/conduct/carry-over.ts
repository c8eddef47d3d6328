import sql from 'sql-template-tag'
import { dime } from '../../../identity/actor.ts'
import type { Caller } from '../../../kernel.ts'
import type { Service } from '../../../service/define-service.ts'
import { carryTicket } from '../../../tickets/carry-ticket.ts'
import { carriesFrom, countOf, impactOf, type TicketGroup } from '../judging/impact.ts'
import type { StoredVersion } from '../record/kept-version.ts'
import { ticketGroups } from '../judging/ticket-groups.ts'
import type { Conducted } from './conducted.ts'
import { note, type Course } from './notes.ts'

const atOnce = 100

/**
 * Carries the open tickets of older versions over to the one that is live now, each in a transaction of its own;
 * whatever was carried before is left, so it can begin again at any place.
 */
export async function carryOver(
  conducted: Conducted,
  course: Course,
  { plugin, version, description }: StoredVersion,
): Promise<void> {
  const { kernel, caller } = conducted
  const groups = await kernel.withRows(caller, (scope) => ticketGroups(scope, plugin))
  const { carried } = impactOf(groups, description)
  await note(conducted, course, { toCarry: course.carried + countOf(carried) })
  for (const service of description.services) {
    const older = carried.filter((group) => group.service === service.id)
    const tenants = new Set(older.map(({ tenant }) => tenant))
    for (const tenant of tenants)
      await carryThere(conducted, course, { service, version, tenant, groups: older })
  }
}

interface There {
  readonly service: Service
  readonly version: string
  readonly tenant: string
  readonly groups: readonly TicketGroup[]
}

async function carryThere(conducted: Conducted, course: Course, there: There): Promise<void> {
  const { kernel } = conducted
  const tenant = await kernel.lent.tenants.byId(there.tenant)
  const caller: Caller = { ...conducted.caller, tenant, actor: dime }
  let after: string | null = null
  for (;;) {
    const ids: string[] = await nextTickets(conducted, there, after)
    for (const id of ids) await carryOne(conducted, caller, { id, there })
    await note(conducted, course, { carried: course.carried + ids.length })
    after = ids.at(-1) ?? null
    if (ids.length < atOnce) return
  }
}

async function nextTickets(
  { kernel }: Conducted,
  { service, version, tenant, groups }: There,
  after: string | null,
): Promise<string[]> {
  const versions = [...new Set(groups.map((group) => group.version))].filter((older) =>
    carriesFrom(service, older, version),
  )
  const rows = await kernel.database.withRows(tenant, (store) =>
    store.rows<{ id: string }>(sql`
      select id from ticket where tenant_id = ${tenant} and service_id = ${service.id} and not is_ended
        and plugin_version = any(${versions}) and (${after}::uuid is null or id > ${after}::uuid)
      order by id limit ${atOnce}`),
  )
  return rows.map(({ id }) => id)
}

// One ticket that cannot be carried keeps what it began with, and the others go on.
async function carryOne(
  { kernel, log }: Conducted,
  caller: Caller,
  { id, there: { service, version } }: { id: string; there: There },
): Promise<void> {
  try {
    const now = new Date()
    await kernel.withEntities({ ...caller, now }, (scope) =>
      carryTicket(scope, id, { service, version }),
    )
  } catch (error) {
    log.error({ error, ticket: id, version }, 'A ticket could not be carried over')
  }
}
