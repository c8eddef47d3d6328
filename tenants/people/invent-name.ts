import { createHash } from 'node:crypto'
import { givenNames, surnames } from './names.ts'

/** A believable name for a post, always the same one unless somebody has it already. */
export function inventName(post: string, isTaken: (name: string) => boolean, attempt = 0): string {
  const hash = createHash('sha256').update(`${post} ${attempt}`).digest()
  const name = `${pick(givenNames, hash.readUInt32BE(0))} ${pick(surnames, hash.readUInt32BE(4))}`
  return isTaken(name) ? inventName(post, isTaken, attempt + 1) : name
}

function pick(names: readonly string[], number: number): string {
  return names[number % names.length] ?? ''
}
