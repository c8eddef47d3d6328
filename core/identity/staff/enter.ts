import { auditing } from '../../audit/audit.ts'
import type { Kernel } from '../../kernel.ts'
import type { Locale } from '../../service/define-service.ts'
import type { Tenant } from '../../tenancy/tenants.ts'
import type { Guesses } from '../guesses.ts'
import { enrolSeconds, workdaySeconds } from '../session-limits.ts'
import { openSession } from '../session-rows.ts'
import type { Sessions } from '../sessions.ts'
import { hasFactor, type StaffAccount } from './accounts.ts'
import { deviceOf, markDevice } from './devices.ts'

/** What signing staff in takes. */
export interface StaffDoor {
  readonly kernel: Kernel
  readonly sessions: Sessions
  readonly guesses: Guesses
}

/** Somebody at the door: to which tenant, when, from where, with which browser. */
export interface Visit {
  readonly tenant: Tenant
  readonly now: Date
  readonly locale: Locale
  readonly address?: string | undefined
  /** The network of the address, under which wrong guesses are counted. */
  readonly network?: string | undefined
  readonly agent?: string | undefined
  /** What the browser keeps from a sign-in before. */
  readonly device?: string | undefined
}

/** How somebody got in. */
export type SignInWay =
  | 'password'
  | 'password-and-code'
  | 'password-and-passkey'
  | 'passkey'
  | 'provider'
  | 'invitation'

/** Somebody who is in: the token of a new session, and what the browser keeps. */
export interface Entered {
  readonly token: string
  readonly expiresAt: Date
  /** A mark by which the browser is known again, where it is that of an account. */
  readonly device?: string
}

/** Opens a new session for staff, in the same transaction in which it is noted. */
export async function enter(
  { kernel }: StaffDoor,
  visit: Visit,
  { account, way }: { account: StaffAccount; way: SignInWay },
): Promise<Entered> {
  const { tenant, now, locale, address, agent } = visit
  const mustEnrol = way !== 'provider' && owesFactor(tenant, account)
  const draft = {
    kind: mustEnrol ? 'enrolling' : 'staff',
    subject: account.id,
    seconds: mustEnrol ? enrolSeconds : workdaySeconds,
    address,
    agent,
  } as const
  const { id, name, email } = account
  const actor = {
    kind: 'staff',
    id,
    name,
    assignments: [],
    ...(address && { from: address }),
  } as const
  const opened = await kernel.withRows({ tenant, actor, locale, now }, async (scope) => {
    scope.store.send(auditing(scope, { action: 'staff.signed-in', data: { way } }))
    return openSession(scope.store, tenant, { draft, now })
  })
  const { secrets } = kernel.lent
  return { ...opened, device: markDevice(secrets, { tenant: tenant.slug, email }) }
}

/** Whether the tenant demands a second factor and the person has none. */
export function owesFactor({ profile }: Tenant, account: Pick<StaffAccount, 'factors'>): boolean {
  return profile.secondFactor === 'required' && !hasFactor(account)
}

/**
 * Under what wrong guesses at an account are counted: the account and the address, or, on a device that
 * signed in to it before, that device alone, so that nobody elsewhere can lock its holder out.
 */
export function guessedAt({ kernel }: StaffDoor, visit: Visit, email: string): string[] {
  const account = { tenant: visit.tenant.slug, email: email.toLowerCase() }
  const device = deviceOf(kernel.lent.secrets, account, visit.device)
  if (device) return [`device ${device}`]
  return [`account ${account.email}`, ...(visit.network ? [`network ${visit.network}`] : [])]
}
