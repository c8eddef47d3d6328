import type { Scope } from '../../operation/scope.ts'
import { knownService } from '../../service/service-words.ts'
import { wordsFor } from '../../texts/words.ts'
import type { Ticket } from '../ticket.entity.ts'

/** Why one ticket cannot go into another, in words; nothing when it can. */
export function obstacleBetween(scope: Scope, merged: Ticket, kept: Ticket): string | undefined {
  const reason = reasonBetween(scope, merged, kept)
  return reason && wordsFor(scope.locale).say(`cannot-merge.${reason}`, {})
}

function reasonBetween(scope: Scope, a: Ticket, b: Ticket): string | undefined {
  if (a.id === b.id) return 'same'
  if (a.serviceId !== b.serviceId) return 'other-service'
  if (a.isEnded || b.isEnded) return 'ended'
  if (a.twinTenant || b.twinTenant) return 'referred'
  if (a.parentId === b.id || b.parentId === a.id) return 'family'
  const form = knownService(scope, a)?.form ?? {}
  const isOfPlaces = Object.values(form).some(({ kind }) => kind === 'place')
  const isSamePerson = Boolean(a.personId) && a.personId === b.personId
  return isSamePerson || isOfPlaces ? undefined : 'other-person'
}
