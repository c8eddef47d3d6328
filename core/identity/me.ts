import { packRules } from '@casl/ability/extra'
import type { Scope } from '../operation/scope.ts'
import { inWords } from '../tenancy/words.ts'
import type { Me } from './contract.ts'

/** Who is asking, and what they may be offered. */
export function me(scope: Scope): Me {
  const { actor, tenant, ability } = scope
  const { name, brand, phone } = tenant.profile
  return {
    kind: actor.kind,
    name: actor.name,
    fiscalCode: actor.fiscalCode ?? null,
    email: actor.email ?? null,
    level: actor.level ?? 0,
    tenant: { slug: tenant.slug, name, short: brand.short, phone, colour: brand.colour },
    assignments: actor.assignments.map(({ role, officeCode, officeName }) => ({
      role,
      office: { code: officeCode, name: inWords(scope, officeName) },
    })),
    rules: packRules([...ability.rules]),
  }
}
