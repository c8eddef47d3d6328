import type { AuditUnusual } from '../contract.ts'

/** A reading, or some of one kind, that stands out; its lines are still to be read. */
export interface Case {
  readonly reason: AuditUnusual['rows'][number]['reason']
  /** What the words of the reason say. */
  readonly facts: Readonly<Record<string, string | number>>
  readonly staff: { readonly id: string; readonly name: string }
  readonly from: Date
  readonly to: Date
  /** Finds its lines, the newest first: only for cases that are told. */
  seqs(): Promise<readonly string[]>
}
