import type { TicketRow, TicketView } from '../../kit/contract.ts'
import type { Desk } from '../shell/desk.ts'
import { say } from './queue-words.ts'

/** What takes something back; where that is not possible any more, it says so. */
export const takingBack =
  (host: Element, { told }: Desk, work: () => Promise<unknown>): (() => void) =>
  () =>
    void work().catch(() => told.tell({ text: say(host).notTakenBack }))

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
    const again = { id, version: given.version }
    const undo = takingBack(host, desk, () => client.write('tickets.take', again))
    desk.told.tell({ text: words.released(code), undo })
    return given
  }
  const taken = await client.write('tickets.take', {
    ...{ id, version },
    ...(row.assignee !== null && { over: true as const }),
  })
  const given = { id, version: taken.version }
  const undo = takingBack(host, desk, () => client.write('tickets.release', given))
  desk.told.tell({ text: words.taken(code), undo })
  return taken
}
