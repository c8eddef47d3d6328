import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import { demandProof } from '../identity/proof.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import type { NameCheck, Offerable, TenantSummary } from './contract.ts'
import { cannotSuspend } from './faults.ts'
import { lineThere } from './line.ts'
import { checkSlug } from './slug.ts'

interface Counted extends Omit<TenantSummary, 'suspended'> {
  readonly suspendedAt: string | null
  readonly suspendedBecause: string | null
}

/** Every tenant with counts, and nothing personal. */
export async function listTenants({ store }: Scope): Promise<TenantSummary[]> {
  const rows = await store.rows<{ tenant: Counted }>(
    sql`select * from platform.tenants() as tenant`,
  )
  return rows.map(({ tenant: { suspendedAt, suspendedBecause, ...tenant } }) => ({
    ...tenant,
    suspended: suspendedAt
      ? { at: new Date(suspendedAt).toISOString(), reason: suspendedBecause ?? '' }
      : null,
  }))
}

/** Whether a tenant could be called so, and what else it could be called. */
export async function checkName({ store, locale }: Scope, asked: string): Promise<NameCheck> {
  const rows = await store.rows<{ slug: string }>(sql`select slug from tenant`)
  const { why, suggestion } = checkSlug(asked.trim(), new Set(rows.map(({ slug }) => slug)))
  const words = wordsFor(locale)
  return { isFree: why === null, suggestion, why: why && words.say(`platform.why.${why}`, {}) }
}

/** The services that a new tenant can switch on. */
export function offerable({ lent, locale }: Scope): Offerable[] {
  return lent.catalogue.all().map(({ service: { id, category, texts } }) => ({
    id,
    title: texts[locale].title,
    category,
  }))
}

/** Lets a tenant rest, or without a reason work again; its people are refused with words. Faults: identity.proof-needed, platform.cannot-suspend. */
export async function suspend(
  scope: Scope,
  slug: string,
  reason: string | null,
): Promise<TenantSummary> {
  const { store, lent } = scope
  demandProof(scope)
  const act = {
    action: reason ? 'platform.suspended' : 'platform.resumed',
    ...(reason && { why: reason }),
  }
  const line = JSON.stringify(lineThere(scope, act))
  const done = await store.row<{ done: boolean }>(
    sql`select platform.suspend(${slug}, ${reason}, ${line}::jsonb) as done`,
  )
  if (!done?.done) throw cannotSuspend({ slug })
  store.send(auditing(scope, { ...act, data: { tenant: slug } }))
  lent.tenants.forget()
  const summary = (await listTenants(scope)).find((tenant) => tenant.slug === slug)
  if (!summary) throw cannotSuspend({ slug })
  return summary
}
