import type { DomainEvent } from '../outbox/event.ts'
import type { Office } from '../tenancy/office.ts'
import type { Held } from '../tickets/held.ts'

/** What one unit of work remembers until it ends. */
export interface Unit {
  /** How many audit lines it has asked for: of what notes nothing by itself, the kernel makes a note. */
  lines: number
  /** What was told of tickets so far: events that go into the outbox as the last thing. */
  readonly told: DomainEvent[]
  /** The offices that were asked for so far. */
  readonly offices: Map<string, Office>
  /** The tickets that are held so far, by their ids. */
  readonly held: Map<string, Held>
}

/** A unit of work that begins. */
export function createUnit(): Unit {
  return { lines: 0, told: [], offices: new Map(), held: new Map() }
}
