/** Tickets that were told of a moment ago. */
export interface Rests {
  begin(ticket: string): void
  /** Those that rest now. */
  now(): string[]
}

const lastsMs = 400

/** Remembers for a moment which tickets were told of, by a clock that never jumps. */
export function createRests(): Rests {
  const until = new Map<string, number>()
  return {
    begin: (ticket) => void until.set(ticket, performance.now() + lastsMs),
    now() {
      for (const [ticket, end] of until) if (end <= performance.now()) until.delete(ticket)
      return [...until.keys()]
    },
  }
}
