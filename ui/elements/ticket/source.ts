import type { Client } from '../../kit/client.ts'
import type { FileContent, RankedPlace, TicketView } from '../../kit/contract.ts'
import { listen } from '../../kit/live.ts'

/** A move with the words that go with it. */
export type Move = { move: string; version: number; message?: string }

/** Where a ticket comes from and what can be asked of it, whoever the reader is. */
export interface TicketSource {
  read(): Promise<TicketView>
  move(asked: Move): Promise<TicketView>
  document(id: string): Promise<FileContent>
  photo(id: string): Promise<FileContent>
  /** Where it stands in a ranking that was published; null where none was. */
  place(): Promise<RankedPlace | null>
  /** Calls when the ticket may have changed, until the returned undo is called. */
  follow(changed: () => void): () => void
}

/** A ticket of a person who signed in, followed live. */
export function ticketById(client: Client, id: string): TicketSource {
  return {
    read: () => client.read('tickets.read', { id }),
    document: (paper) => client.read('documents.get', { id: paper }),
    photo: (picture) => client.read('files.get', { id: picture }),
    place: () => client.read('rankings.place', { ticket: id }),
    move: (asked) => client.write('tickets.move', { ...asked, id }),
    follow: (changed) =>
      listen(client, ({ kind, ticket }) => {
        if (ticket === id || kind === 'live.resumed') changed()
      }),
  }
}

/** A ticket known by its code only, followed live as well. */
export function ticketByCode(client: Client, code: string): TicketSource {
  return {
    read: () => client.read('tickets.track', { code }),
    document: (paper) => client.read('documents.get', { id: paper, code }),
    photo: (picture) => client.read('files.get', { id: picture, code }),
    place: () => Promise.resolve(null), // a call knows who applies: nobody follows one by its code
    move: (asked) => client.write('tickets.move-tracked', { ...asked, code }),
    follow: (changed) => listen(client, changed, code),
  }
}
