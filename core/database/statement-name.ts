import { LRUCache } from 'lru-cache'

// A name stands for one text on every connection; texts are few, since only statements whose plan is kept have one.
const names = new LRUCache<string, string>({ max: 500 })
let last = 0

/** The name under which a connection keeps the plan of a statement. */
export function statementName(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = `dime_${++last}`
  names.set(text, name)
  return name
}
