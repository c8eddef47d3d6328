import { abilityOf } from '../access/ability.ts'
import type { Actor } from '../identity/actor.ts'
import type { SentEvent } from '../outbox/relay.ts'
import { owned } from '../tickets/owned.ts'

/** Whether an actor may hear of an event, by the same ability as everywhere. */
export function wanted(actor: Actor): (event: SentEvent) => boolean {
  const ability = abilityOf(actor)
  return ({ ticket, call, office, person }) => {
    if (call) return ability.can('record', 'call')
    return (
      ticket !== null &&
      office !== null &&
      ability.can('read', owned({ officeId: office, personId: person }))
    )
  }
}
