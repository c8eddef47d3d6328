import type { Me, TicketView } from '../../kit/contract.ts'

/**
 * Whether a worker may do something to this very ticket: by a rule that holds everywhere, or by one of their
 * offices when the ticket is theirs, which the kernel says by what they may do about who follows it.
 */
export function mayHere(
  { rules }: Pick<Me, 'rules'>,
  action: string,
  { isEnded, holding }: Pick<TicketView, 'isEnded' | 'holding'>,
): boolean {
  const isTheirs = isEnded || (holding?.may.length ?? 0) > 0
  return rules.some((rule) => {
    if (!Array.isArray(rule)) return false
    const [actions, subjects, conditions] = rule
    return names(actions, action) && names(subjects, 'ticket') && (!conditions || isTheirs)
  })
}

// Rules come packed: words with commas between them, and 0 where there is no condition.
const names = (words: unknown, word: string): boolean => String(words).split(',').includes(word)
