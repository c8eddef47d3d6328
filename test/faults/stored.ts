import type { Client } from 'pg'

/** A ticket as the record has it, with all that its workflow did. */
export interface Stored {
  readonly id: string
  readonly marker: string
  readonly state: string
  readonly version: number
  /** How often its arrival was confirmed: in its story, and by letter. */
  readonly confirmations: number
  readonly letters: number
  /** Letters that should have left and did not. */
  readonly unsent: number
  readonly numbers: readonly string[]
}

/** Every ticket of the clients. */
export async function storedTickets(owner: Client): Promise<Stored[]> {
  const { rows } = await owner.query<Stored>(`
    select t.id, coalesce(t.answers->>'description', t.answers->>'stampNumber') as marker, t.state, t.version,
      (select count(*)::int from entry e where e.ticket_id = t.id and e.kind = 'message' and e.data->>'what' = 'acknowledged') as confirmations,
      (select count(*)::int from message m where m.ticket_id = t.id and m.step = 'acknowledge') as letters,
      (select count(*)::int from message m where m.ticket_id = t.id and m.address is not null and m.sent_at is null
        and (m.send_from is null or m.send_from <= now())) as unsent,
      array(select d.number from document d where d.ticket_id = t.id) as numbers
    from ticket t order by t.received_at`)
  return rows
}

/** What workflows have still to do at once: events to hear, arrivals to confirm, papers to issue, letters to send. */
export async function unsettled(owner: Client): Promise<string[]> {
  const late = (await storedTickets(owner)).flatMap(({ id, confirmations, state, unsent }) => [
    ...(confirmations === 0 ? [`${id} is not confirmed`] : []),
    ...(state === 'requested' ? [`${id} is not issued`] : []),
    ...(unsent > 0 ? [`${id} has a letter that has not left`] : []),
  ])
  const { rows } = await owner.query<{ type: string }>(
    'select type from outbox where published_at is null',
  )
  return [...late, ...rows.map(({ type }) => `${type} waits in the outbox`)]
}

/** The serial in a document's number: 12 of `2026/CERT/ANAGRAFE/0000012`. */
export function serialOf(number: string): number {
  return Number(number.split('/').at(-1))
}
