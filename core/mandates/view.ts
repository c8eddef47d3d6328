import type { Scope } from '../operation/scope.ts'
import { serviceTitle } from '../service/service-words.ts'
import { today } from '../tenancy/today.ts'
import { wordsFor } from '../texts/words.ts'
import type { MandateView } from './contract.ts'
import { mayRevoke } from './may-revoke.ts'
import type { StoredMandate } from './rows.ts'
import { usesOf } from './uses.ts'

/** Mandates as their reader may see them, each with its uses. */
export async function viewMandates(
  scope: Scope,
  stored: readonly StoredMandate[],
): Promise<MandateView[]> {
  if (stored.length === 0) return []
  const uses = await usesOf(
    scope,
    stored.map(({ id }) => id),
  )
  return stored.map((mandate) => ({ ...view(scope, mandate), uses: uses.get(mandate.id) ?? [] }))
}

/** One mandate as its reader may see it. */
export async function viewMandate(scope: Scope, stored: StoredMandate): Promise<MandateView> {
  const uses = await usesOf(scope, [stored.id])
  return { ...view(scope, stored), uses: uses.get(stored.id) ?? [] }
}

function view(scope: Scope, mandate: StoredMandate): Omit<MandateView, 'uses'> {
  const { say } = wordsFor(scope.locale)
  const { id, kind, grantor, relation, archetype, from, to, verifiedBy } = mandate
  const state = stateOf(scope, mandate)
  const isStaff = scope.actor.kind === 'staff'
  return {
    ...{ id, kind, grantor, relation, archetype, from, to, verifiedBy, state },
    kindLabel: say(`mandate.kind.${kind}`, {}),
    grantee: granteeFor(scope, mandate),
    services: mandate.services?.map((service) => named(scope, service)) ?? null,
    covers: coversInWords(scope, mandate),
    stateLabel: say(`mandate.state.${state}`, {}),
    evidence: isStaff ? mandate.evidence : null,
    mayRevoke: mayRevoke(scope, mandate),
  }
}

// Whoever knows a fiscal code must not learn by it what the person is called here.
function granteeFor({ actor }: Scope, { grantee, granteeName }: StoredMandate) {
  const knows = actor.kind === 'staff' || actor.id === grantee.id
  return knows ? grantee : { ...grantee, name: granteeName }
}

function stateOf(scope: Scope, { isRevoked, verifiedBy, from, to }: StoredMandate) {
  const day = today(scope)
  if (isRevoked) return 'revoked'
  if (to && to < day) return 'ended'
  if (!verifiedBy) return 'unverified'
  return from > day ? 'future' : 'standing'
}

function named(scope: Scope, serviceId: string) {
  return { id: serviceId, title: serviceTitle(scope, { serviceId }) }
}

function coversInWords(scope: Scope, { services, archetype }: StoredMandate): string {
  const words = wordsFor(scope.locale)
  const titles = services?.map((serviceId) => serviceTitle(scope, { serviceId })) ?? []
  const family = archetype ? [words.say(`mandate.archetype.${archetype}`, {})] : []
  const parts = [...titles, ...family]
  return parts.length > 0 ? parts.join(', ') : words.say('mandate.covers-all', {})
}
