import type { Client } from '../../kit/client.ts'
import type { DocumentRef, TicketRow } from '../../kit/contract.ts'
import { saveFile } from '../../kit/save-file.ts'

const mostTickets = 30

/** All papers of the newest tickets, the newest first. */
export async function papersOf(client: Client, rows: readonly TicketRow[]): Promise<DocumentRef[]> {
  const newest = rows.slice(0, mostTickets)
  const tickets = await Promise.all(newest.map(({ id }) => client.read('tickets.read', { id })))
  return tickets
    .flatMap(({ documents }) => documents)
    .toSorted((a, b) => b.issuedAt.localeCompare(a.issuedAt))
}

/** Hands a paper to the reader as a download. */
export async function savePaper(client: Client, { id }: DocumentRef): Promise<void> {
  saveFile(await client.read('documents.get', { id }))
}
