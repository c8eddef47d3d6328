import type { AllotmentView } from '../assignment/contract.ts'
import type { FilterQuestion } from '../inbox/contract.ts'
import type { Words } from './words.ts'

/** A standard answer of an office, offered for its tickets and those of the offices below it; `{name}` and the like are filled. */
export interface AnswerDeclaration {
  readonly id: string
  readonly office: string
  readonly name: Words
  readonly body: Words
  readonly service?: string
  readonly states?: readonly string[]
  /** The move that it is written for. */
  readonly move?: string
  /** The answer of the form that it waits for. */
  readonly when?: { readonly field: string; readonly is: readonly string[] }
}

/** A filter that somebody shares with an office; in its question an office goes by its code, a person by address. */
export interface FilterDeclaration {
  readonly name: string
  /** Whose it is, by address. */
  readonly by: string
  readonly office: string
  readonly question: FilterQuestion
}

/** Who gets the new tickets of an office: by their answers, in turn or by load. */
export interface AllotmentDeclaration {
  readonly office: string
  /** For this service; for all that have nothing of their own where nothing is said. */
  readonly service?: string
  readonly rules: readonly {
    readonly when: { readonly field: string; readonly is: readonly string[] }
    /** A person by address, or the next in turn of those who hold a role. */
    readonly to: { readonly staff: string } | { readonly role: string }
  }[]
  readonly otherwise: AllotmentView['otherwise']
}
