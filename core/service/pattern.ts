import { LRUCache } from 'lru-cache'
import { RE2JS } from 're2js'

/**
 * Whether words are a pattern that can be matched: in a browser, and here in a time that grows with the line
 * alone, whoever wrote either. Looking ahead or behind, going back to a group and more than a thousand repetitions
 * cannot.
 */
export function isPattern(written: string): boolean {
  try {
    return new RegExp(`^(?:${written})$`, 'v').source !== '' && compiled(written) !== undefined
  } catch {
    return false
  }
}

/** Whether the whole of a line is written as a pattern says. */
export const isWrittenAs = (pattern: string, line: string): boolean =>
  compiled(pattern).matches(line)

const known = new LRUCache<string, RE2JS>({ max: 1_000 })

function compiled(pattern: string): RE2JS {
  const found = known.get(pattern) ?? RE2JS.compile(pattern)
  known.set(pattern, found)
  return found
}
