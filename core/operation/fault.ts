/** What went wrong, as a value that can be thrown: a permanent code, an HTTP status and typed facts. */
export class Fault extends Error {
  readonly code: string
  readonly status: number
  readonly facts: Readonly<Record<string, unknown>>

  constructor(code: string, status: number, facts: Readonly<Record<string, unknown>>) {
    super(code)
    this.name = 'Fault'
    this.code = code
    this.status = status
    this.facts = facts
  }
}

/** Makes faults of one kind; the words for the code live in the texts under the same code. */
export type FaultKind<Facts> = ((facts: Facts) => Fault) & {
  readonly code: string
  readonly status: number
}

/** Declares a kind of fault: `const ticketIsClosed = defineFault<{ ticket: string }>('ticket.is-closed', 409)`. */
export function defineFault<Facts extends object = Record<never, never>>(
  code: string,
  status: number,
): FaultKind<Facts> {
  const make = (facts: Facts) => new Fault(code, status, Object.fromEntries(Object.entries(facts)))
  return Object.assign(make, { code, status })
}
