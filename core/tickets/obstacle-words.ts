import type { Obstacle } from '../lifecycle/obstacle.ts'
import type { Scope } from '../operation/scope.ts'
import type { Words } from '../texts/words.ts'
import { fieldWords, paymentLabel, serviceWords, stateLabel } from '../service/service-words.ts'
import type { Ticket } from './ticket.entity.ts'

/** One sentence that says what would open a move. */
export function describeObstacle(
  obstacle: Obstacle | undefined,
  ticket: Ticket,
  { scope, words }: { scope: Scope; words: Words },
): string {
  if (!obstacle) return words.say('why.unknown-move', {})
  const quoted = (names: readonly string[]) => words.either(names.map((name) => `«${name}»`))
  switch (obstacle.because) {
    case 'not-in-state': {
      if (obstacle.opensIn.length === 0) return words.say('why.unknown-move', {})
      const states = obstacle.opensIn.map((state) => stateLabel(scope, ticket, state))
      return words.say('why.not-in-state', { states: quoted(states) })
    }
    case 'answers-missing': {
      const said = serviceWords(scope, ticket)
      const labels = obstacle.fields.map((field) => `«${fieldWords(said, field).label}»`)
      return words.say('why.answers-missing', { fields: labels.join(', ') })
    }
    case 'not-paid': {
      const payment = paymentLabel(scope, ticket, obstacle.payment)
      return words.say('why.not-paid', { payment })
    }
    case 'children-open':
      return words.say('why.children-open', { children: obstacle.children.join(', ') })
    default:
      return words.say(`why.${obstacle.because}`, { ...obstacle })
  }
}
