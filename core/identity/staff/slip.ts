import type { Store } from '../../database/store.ts'
import type { Tenant } from '../../tenancy/tenants.ts'
import { signInExpired } from '../oidc/faults.ts'
import { findSession, openSession, takeSession } from '../session-rows.ts'

/** What is half done: a sign-in that wants a second factor, or one by passkey, a proof, a factor being made. */
export type SlipPurpose = 'second' | 'passkey' | 'proof' | 'make-passkey' | 'make-totp'

/** Something half done, to be finished within five minutes by whoever holds its ticket, once. */
export interface Slip {
  readonly purpose: SlipPurpose
  /** The staff member; empty where a passkey has yet to tell. */
  readonly staff: string
  /** What must be remembered: a passkey's challenge, a sealed secret. */
  readonly kept: string
}

/** The ticket of a slip, brought back. */
export interface Brought {
  readonly ticket: string
  readonly purpose: SlipPurpose
  readonly now: Date
}

const seconds = 5 * 60

/** Writes down what is half done; answers the ticket that finishes it. */
export async function writeSlip(
  store: Store,
  tenant: Tenant,
  { now, ...slip }: Slip & { now: Date },
): Promise<string> {
  const data = { purpose: slip.purpose, kept: slip.kept }
  const draft = { kind: 'slip', subject: slip.staff, seconds, data } as const
  return (await openSession(store, tenant, { draft, now })).token
}

/** What a ticket stands for, which stays; faults: identity.sign-in-expired. */
export async function readSlip(store: Store, tenant: Tenant, brought: Brought): Promise<Slip> {
  return demandFits(await findSession(store, tenant, brought.ticket), brought)
}

/** What a ticket stands for, which is over with it; faults: identity.sign-in-expired. */
export async function takeSlip(store: Store, tenant: Tenant, brought: Brought): Promise<Slip> {
  return demandFits(await takeSession(store, tenant, brought.ticket), brought)
}

function demandFits(
  found: Awaited<ReturnType<typeof findSession>>,
  { purpose, now }: Brought,
): Slip {
  const fits = found?.kind === 'slip' && found.data['purpose'] === purpose && found.expiresAt > now
  if (!found || !fits) throw signInExpired({})
  return { purpose, staff: found.subject, kept: String(found.data['kept']) }
}
