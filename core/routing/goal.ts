import type { Scope } from '../operation/scope.ts'
import { inWords } from '../tenancy/words.ts'
import type { Goal } from './contract.ts'
import type { NamedOffice, NamedRule } from './read-routing.ts'

type Leading = Pick<NamedRule, 'officeNamed' | 'tenantNamed'>

/** Where a rule leads, in the reader's language; without a rule, the office that answers for the service. */
export function goalOf(scope: Scope, rule: Leading | undefined, otherwise: NamedOffice): Goal {
  if (rule?.tenantNamed) return { office: null, tenant: rule.tenantNamed }
  return { office: officeRef(scope, rule?.officeNamed ?? otherwise), tenant: null }
}

/** An office in the reader's language. */
export function officeRef(scope: Scope, { id, code, name }: NamedOffice) {
  return { id, code, name: inWords(scope, name) }
}

/** What the goal is called. */
export const goalName = ({ office, tenant }: Goal): string => office?.name ?? tenant?.name ?? ''
