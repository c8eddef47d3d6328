import { createBehalfShelf, type BehalfShelf } from './behalf/shelf.ts'
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
  /** The person may act for others and has not said for whom yet, or no more for the one they said. */
  readonly mustChoose: boolean
  /** Why the last sign-in or choice came to nothing: a refusal, or the code the sign-in page gave. */
  readonly fault: Problem | string | null
  /** A client that speaks for this person, in the language where `host` stands. */
  client(host: Element): Client
  signIn(level: number, language: Language): Promise<void>
  signOut(): void
  /** Acts from now on by this mandate, or with null for the person themselves. */
  choose(mandate: string | null): Promise<void>
  /** Asks again for whom. */
  reconsider(): void
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

type Standing = Pick<Session, 'state' | 'mustChoose' | 'fault'> & { token: Token | null }

const outside: Standing = { state: 'signed-out', token: null, mustChoose: false, fault: null }

function createSession(tenant: string): Session {
  const shelf = createBehalfShelf(sessionStorage, tenant)
  const watchers = new Set<() => void>()
  let standing = outside
  const become = (next: Partial<Standing>) => {
    standing = { ...standing, ...next }
    for (const changed of watchers) changed()
  }
  const desk: SessionDesk = { standing: () => standing, become, shelf }
  const session: Session = {
    tenant,
    get state() {
      return standing.state
    },
    get me() {
      return standing.token?.me ?? null
    },
    get mustChoose() {
      return standing.state === 'signed-in' && standing.mustChoose
    },
    get fault() {
      return standing.fault
    },
    client: (host) => clientFor(desk, tenant, () => languageOf(host)),
    signIn: (level, language) => depart({ tenant, level, language }),
    signOut() {
      shelf.clear()
      become(outside)
    },
    choose: (mandate) => choose(desk, tenant, mandate),
    reconsider: () => become({ mustChoose: true, fault: null }),
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
  void comeBack(desk, tenant)
  return session
}

interface SessionDesk {
  standing(): Standing
  become(next: Partial<Standing>): void
  readonly shelf: BehalfShelf
}

function clientFor(desk: SessionDesk, tenant: string, language: () => Language): Client {
  return createClient({
    tenant,
    language,
    token: () => desk.standing().token?.token ?? null,
    async onRefused(problem) {
      // Whoever must be known more surely is still known.
      if (problem.status === 401 && problem.code !== 'service.level-too-low') expire(desk)
      if (problem.code === 'mandate.not-standing') lapse(desk, problem)
      return false
    },
  })
}

function expire({ standing, become }: SessionDesk): void {
  if (standing().token) become({ state: 'expired', token: null })
}

// Whose mandate ended is asked again for whom: what they were writing stays.
function lapse({ standing, become, shelf }: SessionDesk, fault: Problem): void {
  const { token } = standing()
  if (!token) return
  shelf.clear()
  become({ mustChoose: true, fault, token: { ...token, me: { ...token.me, behalf: null } } })
}

async function choose(desk: SessionDesk, tenant: string, mandate: string | null): Promise<void> {
  const client = clientFor(desk, tenant, () => languageOf(document.documentElement))
  const me = await client.write('mandates.choose', { id: mandate })
  const { token } = desk.standing()
  if (!token) return
  desk.shelf.keep({ person: me.id, mandate })
  desk.become({ token: { ...token, me }, mustChoose: false, fault: null })
}

async function comeBack(desk: SessionDesk, tenant: string): Promise<void> {
  const left = takeReturn(tenant)
  if (!left) return
  if ('fault' in left) return desk.become({ fault: left.fault })
  desk.become({ state: 'entering' })
  const client = clientFor(desk, tenant, () => languageOf(document.documentElement))
  try {
    const token = await client.write('identity.redeem', left)
    desk.become({ token, fault: null })
    setTimeout(() => expire(desk), Date.parse(token.expiresAt) - Date.now())
    const mustChoose = token.me.mandates > 0 && !(await takeUp(desk, tenant, token.me))
    desk.become({ state: 'signed-in', mustChoose })
  } catch (cause) {
    desk.become({ state: 'signed-out', token: null, fault: problemOf(cause) })
  }
}

/** Takes the choice of before up again, when the same person left for a surer sign-in; false when there is none. */
async function takeUp(desk: SessionDesk, tenant: string, me: Me): Promise<boolean> {
  const kept = desk.shelf.read()
  if (kept?.person !== me.id) return false
  return choose(desk, tenant, kept.mandate).then(
    () => true,
    () => false,
  )
}
