import type { Keeping, Lent } from '@dime/core'
import type { Booked, Wish } from './rules.ts'

const counts = `
select count(*) filter (where holder = $1::uuid and year = $2::int)::int as "ofYear",
  count(*) filter (where area = $3 and day = $4::date and slot = $5)::int as "ofSlot"
from companies.pickup`

/** What is booked already, as far as a wish of somebody is concerned. */
export async function bookedBeside(lent: Lent, holder: string, wish: Wish): Promise<Booked> {
  const { area, day, slot } = wish
  const [found] = await lent.rows<Booked>(counts, [holder, yearOf(day), area, day, slot])
  return found ?? { ofYear: 0, ofSlot: 0 }
}

/** The day for which a ticket is booked, ISO; nothing where none is. */
export async function dayOf(lent: Lent, ticket: string): Promise<string | undefined> {
  const [found] = await lent.rows<{ day: string | null }>(
    'select day::text as day from companies.pickup where ticket_id = $1::uuid',
    [ticket],
  )
  return found?.day ?? undefined
}

/** Books a wish under its ticket. */
export function keepBooking(ticket: string, holder: string, wish: Wish): Keeping {
  const { area, day, slot } = wish
  return {
    sql: `insert into companies.pickup (ticket_id, holder, year, area, day, slot)
      values ($1::uuid, $2::uuid, $3::int, $4, $5::date, $6)`,
    values: [ticket, holder, yearOf(day), area, day, slot],
  }
}

/** Frees the day and lets the pickup count for the year. */
export const keepFreed = (ticket: string): Keeping => ({
  sql: 'update companies.pickup set day = null where ticket_id = $1::uuid',
  values: [ticket],
})

/** Forgets the pickup: it does not count. */
export const keepForgotten = (ticket: string): Keeping => ({
  sql: 'delete from companies.pickup where ticket_id = $1::uuid',
  values: [ticket],
})

const yearOf = (day: string) => Number(day.slice(0, 4))
