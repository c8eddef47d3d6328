import sql, { join } from 'sql-template-tag'
import type { Scope } from '../operation/scope.ts'
import type { Service } from '../service/define-service.ts'
import { officeIsClosed, unknownOffice } from '../tenancy/office-faults.ts'
import { offering } from '../tenancy/offering.ts'
import type { Words } from '../tenancy/words.ts'
import type { RuleDraft } from './contract.ts'
import { cannotRouteTo, rulesNotValid } from './faults.ts'
import type { NamedOffice, NamedRule } from './read-routing.ts'
import { ruleErrors } from './rule-errors.ts'

/** A rule that was checked, with where it leads by name. */
export type CheckedRule = Omit<NamedRule, 'id' | 'isLive'> & { readonly id: string | undefined }

/**
 * Takes rules for a service from the desk: every answer one that can be given, every office and organisation
 * one that is there. Faults: routing.rules-not-valid, routing.cannot-route-to, offices.unknown, offices.is-closed.
 */
export async function checkRules(
  scope: Scope,
  service: Service,
  rules: readonly RuleDraft[],
): Promise<CheckedRule[]> {
  const errors = rules.flatMap((rule, position) => ruleErrors(scope, service, { rule, position }))
  if (errors.length > 0) throw rulesNotValid({ errors })
  const offices = await officesNamed(scope, rules)
  const others = rules.some(({ to }) => 'tenant' in to) ? await offering(scope, service.id) : []
  return rules.map(({ id, when, to, because }) => {
    const said = { id, condition: when, because: asWords(because) }
    if ('office' in to) {
      const office = offices.find((one) => one.id === to.office)
      if (!office) throw unknownOffice({ office: to.office })
      return { ...said, office: to.office, officeNamed: office, toTenant: null, tenantNamed: null }
    }
    const other = others.find(({ slug }) => slug === to.tenant)
    if (!other) throw cannotRouteTo({ tenant: to.tenant })
    const { slug, profile } = other
    return {
      ...said,
      office: null,
      officeNamed: null,
      toTenant: other.id,
      tenantNamed: { slug, name: profile.name },
    }
  })
}

const asWords = ({ it, en }: RuleDraft['because']): Words => ({ it, ...(en && { en }) })

async function officesNamed(
  { store, tenant }: Scope,
  rules: readonly RuleDraft[],
): Promise<NamedOffice[]> {
  const ids = rules.flatMap(({ to }) => ('office' in to ? [to.office] : []))
  if (ids.length === 0) return []
  const offices = await store.rows<NamedOffice & { isClosed: boolean }>(sql`
    select id, code, name, is_closed as "isClosed" from office where tenant_id = ${tenant.id} and id in (${join(ids)})`)
  const closed = offices.find(({ isClosed }) => isClosed)
  if (closed) throw officeIsClosed({ office: closed.name.it })
  return offices
}
