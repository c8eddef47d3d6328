/** A calendar that changed: an office's with those below it that share it, or (`office` null) the tenant's. */
export interface Recomputing {
  readonly tenant: string
  readonly office: string | null
  /** Only the tickets that came from this office when it closed. */
  readonly closed?: string | null
  /** The last ticket that was reckoned anew. */
  readonly after: string | null
}

/** How far a batch came; null when it was the last one. */
export interface Batch {
  readonly after: string | null
  readonly reckoned: number
  readonly moved: number
}

/** What recomputing takes. */
export interface RecomputeActivities {
  recomputeBatch(asked: Recomputing): Promise<Batch>
}

/** The name under which a recomputing runs. */
export const recomputeWorkflow = 'recompute'
