import { abilityOf } from '../access/ability.ts'
import type { Actor } from '../identity/actor.ts'
import type { SentEvent } from '../outbox/relay.ts'

/** Whether an actor may hear of an event, by the same ability as everywhere. */
export function wanted(actor: Actor): (event: SentEvent) => boolean {
  const ability = abilityOf(actor)
  return ({ type, ticket, call, office, person, data }) => {
    if (type === 'staff.access-changed') return names(data['staff'], actor.id)
    if (call) return ability.can('record', 'call')
    return (
      ticket !== null &&
      office !== null &&
      ability.can('read', { kind: 'ticket', officeId: office, personId: person, isSensitive: true })
    )
  }
}

const names = (staff: unknown, id: string) => Array.isArray(staff) && staff.includes(id)
