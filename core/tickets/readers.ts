import sql, { type Sql } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import { inWords, type Words } from '../tenancy/words.ts'
import type { TicketView } from './contract.ts'

/** Somebody of the staff who read a ticket, as the column below brings it. */
export interface StoredReader {
  readonly name: string
  readonly office: Words | null
  readonly at: string
  readonly why: string
}

const most = 20

/** The column of those of the staff who read the ticket of a tenant, the latest first, each with the last time. */
export const readersColumn = (tenant: string, id: string): Sql =>
  sql`readers_of_ticket(${tenant}, ${id}, ${most})`

/** A reader in words. */
export function readerView(
  scope: Scope,
  { office, at, ...reader }: StoredReader,
): TicketView['seenBy'][number] {
  return { ...reader, at: new Date(at).toISOString(), office: office ? inWords(scope, office) : '' }
}
