import { abilityOf } from '../access/ability.ts'
import type { Actor } from '../identity/actor.ts'
import type { Scope } from '../operation/scope.ts'
import type { SentEvent } from '../outbox/relay.ts'
import { owned } from '../tickets/owned.ts'
import { isAbout } from './about.ts'
import { caredFor } from './cared-for.ts'

/** Who works at a ticket just now is for their colleagues alone. */
export const presence = 'ticket.presence'

/** Whether an actor may hear of an event, by the same ability as everywhere. */
export function wanted(
  actor: Actor,
  lent: Pick<Scope['lent'], 'catalogue'>,
): (event: SentEvent) => boolean {
  const ability = abilityOf(actor)
  return (event) => {
    const { type, ticket, call, office: officeId, person: personId, data } = event
    if (isAbout(event, actor)) return true
    const care = caredFor(type)
    if (care) return ability.can(care.action, care.subject)
    if (type === presence && !(actor.kind === 'staff' && data['staff'] !== actor.id)) return false
    if (type.startsWith('emergency.')) return ability.can('remove', 'session')
    if (call) return ability.can('record', 'call')
    if (ticket === null || officeId === null) return false
    const serviceId = typeof data['service'] === 'string' ? data['service'] : ''
    return ability.can('read', owned({ lent }, { officeId, personId, serviceId }))
  }
}
