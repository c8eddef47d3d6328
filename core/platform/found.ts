import sql from 'sql-template-tag'
import { auditing } from '../audit/audit.ts'
import { demandProof } from '../identity/proof.ts'
import { draftInvitation } from '../identity/staff/draft-invitation.ts'
import type { Scope } from '../operation/scope.ts'
import type { Founded, Founding } from './contract.ts'
import { slugTaken, unknownServices } from './faults.ts'
import { firstProfile } from './first-profile.ts'
import { lineThere } from './line.ts'
import { slugFor } from './slug.ts'

const firstRoles = ['tenant-administrator']

/**
 * Founds a tenant that lives at once, with an office, its first manager and the services that the office
 * answers for. Faults: identity.proof-needed, platform.slug-taken, platform.unknown-service.
 */
export async function found(scope: Scope, founding: Founding): Promise<Founded> {
  const { store, lent, now } = scope
  demandProof(scope)
  demandKnown(scope, founding.services)
  const { slug, services, office, manager } = founding
  const profile = firstProfile(founding)
  const { link, digest, until, mail } = draftInvitation(scope, {
    tenant: { slug, profile },
    name: manager.name,
  })
  const act = { action: 'platform.founded', data: { tenant: slug, name: profile.name } }
  const made = {
    slug,
    profile,
    at: now.toISOString(),
    office: { code: slugFor(office.name), name: { it: office.name }, email: office.email },
    manager: { ...manager, email: manager.email.toLowerCase(), roles: firstRoles },
    services: [...new Set(services)],
    plugins: pluginsOf(scope, services),
    invitation: { digest, until: until.toISOString() },
    mail,
    line: lineThere(scope, act),
  }
  const row = await store.row<{ id: string | null }>(
    sql`select platform.found(${JSON.stringify(made)}::jsonb) as id`,
  )
  if (!row?.id) throw slugTaken({ slug })
  store.send(auditing(scope, act))
  lent.tenants.forget()
  const invitation = { link, until: until.toISOString() }
  return { slug, desk: `${lent.publicUrl}/desk/${slug}`, invitation }
}

function demandKnown({ lent }: Scope, services: readonly string[]): void {
  const unknown = services.filter((id) => !lent.catalogue.find(id))
  if (unknown.length > 0) throw unknownServices({ services: unknown.join(', ') })
}

// Whoever founds an organisation with a service lets its plugin work there, with all that it asks for.
function pluginsOf({ lent }: Scope, services: readonly string[]) {
  const ids = new Set(services.flatMap((id) => lent.catalogue.find(id)?.plugin ?? []))
  return [...ids].map((id) => ({ id, accepted: lent.catalogue.plugin(id)?.permissions ?? [] }))
}
