import type { SignInTransaction } from '../identity/oidc/transaction.ts'
import type { StaffDoor } from '../identity/staff/enter.ts'
import type { StaffProviders } from '../identity/staff/provider.ts'
import type { Tenant } from '../tenancy/tenants.ts'

/** What signing staff in at their tenant's own provider takes. */
export interface ProviderDoor extends StaffDoor {
  readonly providers: StaffProviders
}

/** What is remembered of staff who left for their provider. */
export interface Left {
  readonly transaction: SignInTransaction
  readonly returnTo: string
}

/** How long the provider's answer is waited for. */
export const waitSeconds = 600

/** The cookie that ties a sign-in to the browser that began it. */
export const leftCookie = 'dime_staff_sign_in'

/** How that cookie is kept. */
export const cookieOf = ({ slug }: Tenant, publicUrl: string) =>
  ({
    httpOnly: true,
    sameSite: 'lax',
    maxAge: waitSeconds * 1000,
    path: `/staff-sign-in/${slug}`,
    secure: publicUrl.startsWith('https:'),
  }) as const
