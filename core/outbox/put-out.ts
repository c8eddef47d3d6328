import sql from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'

/**
 * Puts what was told of tickets into the outbox, in its order. A ticket's own workflow hears of it unless it
 * did it itself, or `letsSleep`.
 */
export async function putOut(
  scope: Scope,
  letsSleep: (ticket: string) => Promise<boolean>,
): Promise<void> {
  const { attends } = scope
  const { told } = scope.unit
  if (told.length === 0) return
  const unheard = new Set<string>()
  // In one order: two that hold the same tickets do not wait for one another.
  for (const ticket of [...new Set(told.flatMap((event) => event.ticket ?? []))].toSorted())
    if (ticket === attends || (await letsSleep(ticket))) unheard.add(ticket)
  const events = told.splice(0).map(({ data = {}, ...event }) => {
    const attended = event.ticket !== undefined && unheard.has(event.ticket)
    return { ...event, data, attended }
  })
  const at = scope.now.toISOString()
  scope.store.send(sql`
    insert into outbox (tenant_id, type, at, ticket_id, office_id, person_id, call_id, data, attended)
    select ${scope.tenant.id}::uuid, e->>'type', ${at}::timestamptz, (e->>'ticket')::uuid, (e->>'office')::uuid,
      (e->>'person')::uuid, (e->>'call')::uuid, e->'data', (e->>'attended')::boolean
    from jsonb_array_elements(${JSON.stringify(events)}::jsonb) with ordinality as one(e, place) order by place`)
}
