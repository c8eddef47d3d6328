/** What a link handed over in the part of the address that no server sees. */
export interface Handed {
  readonly invitation: string | null
  readonly emergency: string | null
  /** Why the organisation's own sign-in let nobody in, as a code. */
  readonly fault: string | null
}

/** Reads what a link handed over; codes work once and are nobody else's business. */
export function handed(hash: string): Handed {
  const parts = new URLSearchParams(hash.replace(/^#/, ''))
  return {
    invitation: parts.get('invitation'),
    emergency: parts.get('emergency'),
    fault: parts.get('dime-fault'),
  }
}

/** Reads it from the address and takes it away from there, so that it is not copied along. */
export function takeHanded(): Handed {
  const found = handed(location.hash)
  if (found.invitation ?? found.emergency ?? found.fault)
    history.replaceState(null, '', location.pathname + location.search)
  return found
}
