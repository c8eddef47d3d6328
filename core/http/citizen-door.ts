import type { SignIn } from '../identity/oidc/client.ts'
import type { SignInTransaction } from '../identity/oidc/transaction.ts'
import type { Sessions } from '../identity/sessions.ts'
import type { Kernel } from '../kernel.ts'

/** What signing citizens in takes. */
export interface CitizenDoor {
  readonly kernel: Kernel
  readonly sessions: Sessions
  readonly signIn: SignIn
  readonly publicUrl: string
  /** The client's public keys, for the provider. */
  readonly publicKeys: object
}

/** What is remembered of a citizen who left for the provider. */
export interface Left {
  readonly transaction: SignInTransaction
  readonly returnTo: string
  readonly challenge: string
}

/** The cookie that ties a sign-in to the browser that began it. */
export const signInCookie = 'dime_sign_in'
