import type { Obstacle } from '../lifecycle/obstacle.ts'
import type { Scope } from '../operation/scope.ts'
import type { Words } from '../texts/words.ts'
import { stateLabel } from '../service/service-words.ts'
import type { Ticket } from './ticket.entity.ts'

/** One sentence that says what would open a move. */
export function describeObstacle(
  obstacle: Obstacle | undefined,
  ticket: Ticket,
  { scope, words }: { scope: Scope; words: Words },
): string {
  if (!obstacle) return words.say('why.unknown-move', {})
  if (obstacle.because !== 'not-in-state')
    return words.say(`why.${obstacle.because}`, { ...obstacle })
  if (obstacle.opensIn.length === 0) return words.say('why.unknown-move', {})
  const states = obstacle.opensIn.map((state) => `«${stateLabel(scope, ticket, state)}»`)
  return words.say('why.not-in-state', { states: words.either(states) })
}
