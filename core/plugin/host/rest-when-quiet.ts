import type { Door } from './door.ts'
import type { Limits } from './limits.ts'

/** What rests, and the door through which everybody comes who asks for it. */
export interface Resting {
  readonly door: Pick<Door, 'inside' | 'passed'>
  readonly rest: () => void
  readonly limits: Pick<Limits, 'restAfterMs'>
}

const looks = 4

/** Lets something rest once nobody has come for so long, and nobody is inside. */
export function restWhenQuiet({ door, rest, limits }: Resting): { stop(): void } {
  let quiet = 0
  let seen = door.passed()
  const look = () => {
    const isQuiet = door.inside() === 0 && door.passed() === seen
    seen = door.passed()
    quiet = isQuiet ? quiet + 1 : 0
    if (quiet >= looks) rest()
  }
  const timer = setInterval(look, limits.restAfterMs / looks).unref()
  return { stop: () => clearInterval(timer) }
}
