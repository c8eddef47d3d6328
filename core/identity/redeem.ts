import { createHash } from 'node:crypto'
import type { Tenant } from '../tenancy/tenants.ts'
import type { Actor } from './actor.ts'
import { codeNotValid } from './faults.ts'
import type { Sessions } from './sessions.ts'

/** A one-time code with its verifier, brought by a page. */
export interface Redeeming {
  readonly code: string
  readonly verifier: string
  readonly origin: string
  readonly now: Date
}

const tokenSeconds = 20 * 60

/** Turns the code of a sign-in into a token for one page's memory; faults: identity.code-not-valid. */
export async function redeem(
  sessions: Sessions,
  tenant: Tenant,
  { code, verifier, origin, now }: Redeeming,
): Promise<{ token: string; expiresAt: Date; actor: Actor }> {
  const kept = await sessions.close(tenant, code, now)
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  const isItsOwn =
    kept?.kind === 'return' && kept.origin === origin && kept.data['challenge'] === challenge
  if (!kept || !isItsOwn) throw codeNotValid({})
  const draft = {
    kind: 'token',
    subject: kept.subject,
    origin,
    level: kept.level ?? 0,
    seconds: tokenSeconds,
  } as const
  const { token, expiresAt } = await sessions.open(tenant, draft, now)
  const found = await sessions.actor(tenant, token, now)
  if (!found) throw codeNotValid({})
  return { token, expiresAt, actor: found.actor }
}
