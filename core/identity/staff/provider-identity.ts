import { z } from 'zod'
import type { Tenant } from '../../tenancy/tenants.ts'
import { attributesMissing } from '../oidc/faults.ts'

/** A member of staff as the tenant's own provider vouches for them. */
export interface ProviderIdentity {
  readonly subject: string
  readonly email: string
  readonly name: string
  readonly groups: readonly string[]
}

const Claims = z.object({
  sub: z.string().min(1),
  email: z.email().max(200),
  email_verified: z.boolean().optional(),
  name: z.string().trim().min(1).max(200).optional(),
})
const Groups = z.union([z.array(z.string()), z.string().transform((one) => [one])]).catch([])

/** Whom verified claims name; faults: identity.attributes-missing without an address that is surely theirs. */
export function identityIn(told: unknown, { profile }: Tenant): ProviderIdentity {
  const claims = Claims.safeParse(told)
  if (!claims.success || claims.data.email_verified === false)
    throw attributesMissing({ missing: ['email'] })
  const { sub, email, name = email } = claims.data
  const groups = z.record(z.string(), z.unknown()).parse(told)[profile.provider?.groupsClaim ?? '']
  return { subject: sub, email: email.toLowerCase(), name, groups: Groups.parse(groups) }
}
