import { LRUCache } from 'lru-cache'

// A filter that somebody puts together is asked a few times; what the city lives by is asked all day.
const often = 12
const most = 300

const asked = new LRUCache<string, number>({ max: 2_000 })
const names = new Map<string, string>()

/**
 * The name under which each connection keeps the plan of a statement that is asked often, since behind the
 * walls planning costs more than running; PostgreSQL plans anew where the values matter. A name stands for
 * one text for as long as the process lives.
 */
export function planName(text: string): { readonly name?: string } {
  const known = names.get(text)
  if (known) return { name: known }
  const times = (asked.get(text) ?? 0) + 1
  asked.set(text, times)
  if (times < often || names.size >= most) return {}
  const name = `dime_${names.size}`
  names.set(text, name)
  asked.delete(text)
  return { name }
}
