import type { TicketRow, TicketView } from '../../kit/contract.ts'
import type { Desk } from '../shell/desk.ts'
import { say } from './queue-words.ts'

/** Takes a ticket that is not one's own, gives back one that is; says so, with the way back. */
export async function takeOrRelease(
  host: Element,
  desk: Desk,
  row: Pick<TicketRow, 'id' | 'version' | 'assignee' | 'code'>,
): Promise<TicketView> {
  const words = say(host)
  const { id, version, code } = row
  const { client } = desk
  if (row.assignee === desk.me.name) {
    const given = await client.write('tickets.release', { id, version })
    desk.told.tell({ text: words.released(code) })
    return given
  }
  const taken = await client.write('tickets.take', {
    ...{ id, version },
    ...(row.assignee !== null && { over: true as const }),
  })
  const undo = () => void client.write('tickets.release', { id, version: taken.version })
  desk.told.tell({ text: words.taken(code), undo })
  return taken
}
