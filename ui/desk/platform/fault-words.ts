import type { FoundingDraft } from './founding-draft.ts'
import { type Field, firstOddSite } from './founding-faults.ts'
import { say } from './founding-words.ts'

/** What is wrong with a draft: found here, or by the kernel in its words. */
export interface Faulty {
  readonly draft: FoundingDraft
  readonly faulty: readonly Field[]
  readonly refused: Partial<Record<Field, string>>
}

/** What is wrong with each question, in words. */
export function faultWords(host: Element, { draft, faulty, refused }: Faulty) {
  const { faults } = say(host)
  return (field: Field): string | null => {
    if (!faulty.includes(field)) return refused[field] ?? null
    return field === 'sites' ? faults.sites(firstOddSite(draft)) : faults[field]
  }
}
