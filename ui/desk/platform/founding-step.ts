import type { Offerable } from '../../../core/platform/contract.ts'
import type { FoundingDraft } from './founding-draft.ts'
import type { Field } from './founding-faults.ts'
import type { SlugCheck } from './slug-check.ts'

/** What a step of the founding shows and changes. */
export interface FoundingStep {
  readonly draft: FoundingDraft
  /** What is wrong with a question, in words. */
  readonly fault: (field: Field) => string | null
  readonly slug: SlugCheck
  readonly services: readonly Offerable[]
  readonly write: (patch: Partial<FoundingDraft>) => void
  readonly go: (step: number) => void
}
