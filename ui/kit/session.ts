import { createClient, type Client } from './client.ts'
import type { Me, Token } from './contract.ts'
import { problemOf, type Problem } from './problem.ts'
import { depart, takeReturn } from './sign-in.ts'
import { languageOf, type Language } from './words.ts'

/** Whether a person is known: `entering` while a sign-in is being redeemed, `expired` after too long. */
export type SessionState = 'signed-out' | 'entering' | 'signed-in' | 'expired'

/** Who is signed in to one tenant on this page; the token lives in memory only. */
export interface Session {
  readonly tenant: string
  readonly state: SessionState
  readonly me: Me | null
  /** Why the last sign-in came to nothing: a refusal, or the code the sign-in page gave. */
  readonly fault: Problem | string | null
  /** A client that speaks for this person, in the language where `host` stands. */
  client(host: Element): Client
  signIn(level: number, language: Language): Promise<void>
  signOut(): void
  /** Calls at every change until the returned undo is called. */
  watch(changed: () => void): () => void
}

// One session per tenant is what all elements of a page share: the only state of this module.
const sessions = new Map<string, Session>()

/** The page's session with a tenant; comes back signed in when the address holds a sign-in's code. */
export function sessionOf(tenant: string): Session {
  const known = sessions.get(tenant)
  if (known) return known
  const session = createSession(tenant)
  sessions.set(tenant, session)
  return session
}

type Standing = { state: SessionState; token: Token | null; fault: Problem | string | null }

function createSession(tenant: string): Session {
  const watchers = new Set<() => void>()
  let standing: Standing = { state: 'signed-out', token: null, fault: null }
  const become = (next: Partial<Standing>) => {
    standing = { ...standing, ...next }
    for (const changed of watchers) changed()
  }
  const expire = () => standing.token && become({ state: 'expired', token: null })
  const session: Session = {
    tenant,
    get state() {
      return standing.state
    },
    get me() {
      return standing.token?.me ?? null
    },
    get fault() {
      return standing.fault
    },
    client: (host) =>
      createClient({
        tenant,
        language: () => languageOf(host),
        token: () => standing.token?.token ?? null,
        onSignedOut: expire,
      }),
    signIn: (level, language) => depart({ tenant, level, language }),
    signOut: () => become({ state: 'signed-out', token: null, fault: null }),
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
  void comeBack(session, become, expire)
  return session
}

async function comeBack(
  session: Session,
  become: (next: Partial<Standing>) => void,
  expire: () => void,
): Promise<void> {
  const left = takeReturn(session.tenant)
  if (!left) return
  if ('fault' in left) return become({ fault: left.fault })
  become({ state: 'entering' })
  try {
    const token = await session.client(document.documentElement).write('identity.redeem', left)
    become({ state: 'signed-in', token, fault: null })
    setTimeout(expire, Date.parse(token.expiresAt) - Date.now())
  } catch (cause) {
    become({ state: 'signed-out', fault: problemOf(cause) })
  }
}
