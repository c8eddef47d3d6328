/** A field that was answered wrongly, and how. */
export type FieldFault = { field: string; message: string }

/** What a refused request says (RFC 9457): words for people, a permanent code for programs. */
export type ProblemFacts = {
  code: string
  status: number
  title: string
  detail: string
  errors?: FieldFault[]
  /** What else the refusal tells: the facts of its fault. */
  [fact: string]: unknown
}

/** What the kernel answered when it could not do what was asked; status 0 when it was not reached. */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly errors: readonly FieldFault[]
  readonly facts: Readonly<Record<string, unknown>>

  constructor(facts: ProblemFacts) {
    super(facts.title)
    this.name = 'Problem'
    this.code = facts.code
    this.status = facts.status
    this.title = facts.title
    this.detail = facts.detail
    this.errors = facts.errors ?? []
    this.facts = facts
  }

  /** Nobody answered: the network is away, or the kernel is. */
  get isOffline(): boolean {
    return this.status === 0
  }

  /** Someone else changed the same thing first. */
  get isStale(): boolean {
    return this.status === 409
  }
}

/** Keeps a problem as it is; anything else is a defect of ours and is passed on. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  throw thrown
}
