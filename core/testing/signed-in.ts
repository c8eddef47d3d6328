import { nobody } from '../identity/actor.ts'
import { meetCitizen } from '../identity/citizens.ts'
import type { CitizenIdentity } from '../identity/oidc/citizen.ts'
import { createSessions } from '../identity/sessions.ts'
import type { Caller } from '../kernel.ts'
import type { ScratchKernel } from './scratch-kernel.ts'

/** A citizen with a token, as each call finds them. */
export interface SignedIn {
  readonly id: string
  /** The caller now: the token is recalled anew. */
  now(): Promise<Caller>
}

/** Lets Anna Rossi sign in to the town, as she is unless told otherwise. */
export function signedIn(
  city: ScratchKernel,
  differing: Partial<CitizenIdentity> = {},
): Promise<SignedIn> {
  return enter(city, { ...anna, ...differing })
}

/** Lets a citizen sign in to the town and gives them a token, as the pages do. */
export async function enter(
  { kernel, as }: ScratchKernel,
  who: CitizenIdentity,
): Promise<SignedIn> {
  const { tenant } = as('nobody')
  const sessions = createSessions(kernel.database)
  const caller = { tenant, actor: nobody, locale: 'it', now: new Date() } as const
  const id = await kernel.withRows(caller, (scope) => meetCitizen(scope, who))
  const draft = { kind: 'token', subject: id, seconds: 600, level: who.level } as const
  const { token } = await sessions.open(tenant, draft, new Date())
  return {
    id,
    async now() {
      const known = await sessions.actor(tenant, token, new Date())
      if (!known) throw new TypeError('The token was opened a moment ago')
      return { ...caller, now: new Date(), actor: known.actor }
    },
  }
}

const anna = {
  subject: 'anna',
  fiscalCode: 'RSSNNA80A41L736L',
  givenName: 'Anna',
  familyName: 'Rossi',
  email: 'anna@posta.example',
  level: 2,
  scheme: 'spid',
  issuer: 'https://provider.example',
} as const
