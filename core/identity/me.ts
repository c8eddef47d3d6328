import { packRules } from '@casl/ability/extra'
import { ownRoles, type OwnRole } from '../access/own-roles.ts'
import { roleName } from '../access/role-name.ts'
import type { Scope } from '../operation/scope.ts'
import { inWords } from '../tenancy/words.ts'
import type { Actor, Assignment } from './actor.ts'
import type { Me } from './contract.ts'
import { provedUntil } from './proof.ts'

/** Who is asking, and what they may be offered. */
export async function me(scope: Scope): Promise<Me> {
  const { actor, tenant, ability } = scope
  const all = actor.held ?? actor.assignments
  const named = inTheirWords(scope, await ownAmong(scope, all))
  const { name, brand, phone } = tenant.profile
  return {
    kind: actor.kind,
    id: actor.id,
    name: actor.name,
    fiscalCode: actor.fiscalCode ?? null,
    email: actor.email ?? null,
    level: actor.level ?? 0,
    tenant: { slug: tenant.slug, name, short: brand.short, phone, colour: brand.colour },
    assignments: actor.assignments.map(named),
    held: all.map(named),
    acting: chosenOf(actor),
    session: actor.session
      ? { id: actor.session.id, provedUntil: provedUntil(actor.session).toISOString() }
      : null,
    mustEnrol: actor.kind === 'staff' && actor.may !== undefined,
    behalf: behalfOf(actor),
    mandates: actor.mandates ?? 0,
    rules: packRules([...ability.rules]),
  }
}

// Only a role of the tenant's own is held with its rules: most people need no look for its name.
async function ownAmong(scope: Scope, held: readonly Assignment[]): Promise<OwnRole[]> {
  return held.some(({ rules }) => rules) ? ownRoles(scope) : []
}

function inTheirWords(scope: Scope, own: readonly OwnRole[]) {
  return ({ role, office, officeCode, officeName }: Assignment) => ({
    role,
    roleName: roleName(scope, role, own),
    office: { id: office, code: officeCode, name: inWords(scope, officeName) },
  })
}

function chosenOf({ held, assignments: [chosen] }: Actor): Me['acting'] {
  return held && chosen ? { role: chosen.role, office: chosen.office } : null
}

function behalfOf({ behalf }: Actor): Me['behalf'] {
  if (!behalf) return null
  const { mandate, name, kind, services, archetype = null } = behalf
  return { id: mandate, name, kind, services: services ? [...services] : null, archetype }
}
