import sql from 'sql-template-tag'
import type { Database } from '../../database/database.ts'
import type { SentEvent } from '../../outbox/relay.ts'
import { heardEvents, type HeardEvent } from '../face/listener.ts'
import type { Host } from '../host/host.ts'

type Live = ReadonlyMap<string, Pick<Host, 'id' | 'listeners'>>

/** Notes, for each live plugin that listens, what happened to tickets of its services; noted twice it is heard once. */
export async function noteEvents(
  { withRows }: Pick<Database, 'withRows'>,
  live: Live,
  events: readonly SentEvent[],
): Promise<void> {
  const wanted = events.filter(
    ({ type, ticket }) => ticket !== null && listenersOf(live, type).length > 0,
  )
  for (const [tenant, told] of Map.groupBy(wanted, (event) => event.tenant)) {
    await withRows(tenant, async (store) => {
      for (const { id, type, ticket, at } of told) {
        await store.rows(sql`
          insert into plugin_hearing (tenant_id, plugin, event_id, event, ticket_id, happened_at, due_at)
          select t.tenant_id, listening, ${id}, ${type}, t.id, ${at}, ${at}
          from ticket t, unnest(${listenersOf(live, type)}::text[]) as listening
          where t.tenant_id = ${tenant} and t.id = ${ticket} and starts_with(t.service_id, listening || '.')
          on conflict (tenant_id, plugin, event_id) do nothing`)
      }
    })
  }
}

function listenersOf(live: Live, type: string): string[] {
  const event = heardEvents.find((heard) => heard === type)
  return event ? [...live.values()].flatMap((host) => (hears(host, event) ? host.id : [])) : []
}

const hears = ({ listeners }: Pick<Host, 'listeners'>, event: HeardEvent) =>
  listeners.includes(event)
