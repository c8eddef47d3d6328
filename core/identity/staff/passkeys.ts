import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { isoUint8Array } from '@simplewebauthn/server/helpers'
import type { Store } from '../../database/store.ts'
import type { Tenant } from '../../tenancy/tenants.ts'
import { factorNotValid } from './faults.ts'
import {
  asCredential,
  findPasskey,
  keepPasskey,
  passkeysOf,
  usePasskey,
  type KeptPasskey,
} from './passkey-rows.ts'

/** Where passkeys count: DiMe's own pages, one domain for all tenants. */
export function siteOf(publicUrl: string): { readonly domain: string; readonly origin: string } {
  const { hostname, origin } = new URL(publicUrl)
  return { domain: hostname, origin }
}

/** Whose passkey is to be made, and on which pages. */
export interface Maker {
  readonly id: string
  readonly name: string
  readonly email?: string
  readonly publicUrl: string
}

/** What the browser needs to make a passkey that signs in alone, on a device that knows its holder. */
export async function makingPasskey(store: Store, tenant: Tenant, maker: Maker) {
  return generateRegistrationOptions({
    rpName: tenant.profile.name,
    rpID: siteOf(maker.publicUrl).domain,
    userID: isoUint8Array.fromUTF8String(maker.id),
    userName: maker.email ?? maker.name,
    userDisplayName: maker.name,
    attestationType: 'none',
    excludeCredentials: await passkeysOf(store, tenant, maker.id),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** What the browser needs to show a passkey: one of somebody's, or whichever it has. */
export async function showingPasskey(
  store: Store,
  tenant: Tenant,
  { publicUrl, staff }: { publicUrl: string; staff?: string },
) {
  const allowed = staff ? { allowCredentials: await passkeysOf(store, tenant, staff) } : {}
  const rpID = siteOf(publicUrl).domain
  return generateAuthenticationOptions({ rpID, userVerification: 'required', ...allowed })
}

/** A passkey that a browser brought, with the challenge that it answers. */
export interface ShownPasskey {
  readonly passkey: AuthenticationResponseJSON
  readonly challenge: string
  readonly publicUrl: string
  readonly now: Date
}

/** Whose passkey was shown; faults: identity.factor-not-valid when it is nobody's, old, forged or a copy. */
export async function holderOfPasskey(
  store: Store,
  tenant: Tenant,
  shown: ShownPasskey,
): Promise<string> {
  const kept = await findPasskey(store, tenant, shown.passkey.id)
  if (!kept) throw factorNotValid({})
  const counter = await counterOf(kept, shown)
  const isNew = await usePasskey(store, tenant, { id: kept.id, counter, now: shown.now })
  if (!isNew) throw factorNotValid({})
  return kept.staff
}

/** A passkey that a browser has made, with the challenge that it answers. */
export interface MadePasskey {
  readonly staff: string
  readonly name: string
  readonly passkey: RegistrationResponseJSON
  readonly challenge: string
  readonly publicUrl: string
  readonly now: Date
}

/** Keeps a passkey that was made here; faults: identity.factor-not-valid. */
export async function takePasskey(store: Store, tenant: Tenant, made: MadePasskey): Promise<void> {
  const { domain, origin } = siteOf(made.publicUrl)
  const { registrationInfo } = await verifyRegistrationResponse({
    response: made.passkey,
    expectedChallenge: made.challenge,
    expectedOrigin: origin,
    expectedRPID: domain,
    requireUserVerification: true,
  }).catch(notValid)
  if (!registrationInfo) throw factorNotValid({})
  await keepPasskey(store, tenant, { ...made, credential: registrationInfo.credential })
}

async function counterOf(kept: KeptPasskey, shown: ShownPasskey): Promise<number> {
  const { domain, origin } = siteOf(shown.publicUrl)
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: shown.passkey,
    expectedChallenge: shown.challenge,
    expectedOrigin: origin,
    expectedRPID: domain,
    credential: asCredential(kept),
    requireUserVerification: true,
  }).catch(notValid)
  if (!verified) throw factorNotValid({})
  return authenticationInfo.newCounter
}

// The library says with an error what does not fit; to whoever asks it is one and the same.
function notValid(cause: unknown): never {
  throw Object.assign(factorNotValid({}), { cause })
}
