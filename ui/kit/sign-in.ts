import { kernel } from './client.ts'
import { createProofKey } from './pkce.ts'
import type { Language } from './words.ts'

const place = 'dime.sign-in'

/** A sign-in that is under way in this tab. */
type Pending = { tenant: string; verifier: string }

/** What came back from a sign-in: a code to redeem, or the fault that ended it. */
export type Return = { code: string; verifier: string } | { fault: string }

/** Where the person goes to sign in. */
export type Departure = { tenant: string; level: number; language: Language }

/** Leaves for the sign-in page; the person comes back to this very page. */
export async function depart({ tenant, level, language }: Departure): Promise<void> {
  const { verifier, challenge } = await createProofKey()
  sessionStorage.setItem(place, JSON.stringify({ tenant, verifier }))
  const target = new URL(`/sign-in/${tenant}`, kernel)
  target.search = new URLSearchParams({
    returnTo: location.href.replace(/#.*$/, ''),
    challenge,
    level: String(level),
    lang: language,
  }).toString()
  location.assign(target)
}

/** Takes what a sign-in of this tenant left in the address, once, and cleans the address. */
export function takeReturn(tenant: string): Return | null {
  const left = new URLSearchParams(location.hash.slice(1))
  const code = left.get('dime-code')
  const fault = left.get('dime-fault')
  const pending = readPending()
  if ((code === null && fault === null) || pending?.tenant !== tenant) return null
  sessionStorage.removeItem(place)
  history.replaceState(history.state, '', location.pathname + location.search)
  return code === null ? { fault: fault ?? '' } : { code, verifier: pending.verifier }
}

function readPending(): Pending | null {
  const kept = sessionStorage.getItem(place)
  return kept === null ? null : JSON.parse(kept)
}
