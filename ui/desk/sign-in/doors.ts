import type {
  InvitationView,
  PasskeyAsked,
  ProofAsked,
  Proved,
  SecondAsked,
  SignedIn,
} from '../../../core/identity/staff/contract.ts'
import type { Client } from '../../kit/client.ts'
import type { Me } from '../../kit/contract.ts'

/** What the doors of a session answer, by their path under the tenant. */
interface Doors {
  session: SignedIn
  'session/second': Me
  'session/passkey-options': PasskeyAsked
  'session/passkey': Me
  'session/emergency': Me
  'session/proof-options': ProofAsked
  'session/proof': Proved
  'invitation/read': InvitationView
  invitation: SignedIn
}

/** Knocks at one of the doors that open, raise or prove a session; the kernel keeps it in a cookie. */
export async function knock<Path extends keyof Doors>(
  client: Client,
  path: Path,
  input: object = {},
): Promise<Doors[Path]> {
  const headers = { 'Content-Type': 'application/json' }
  const body = JSON.stringify(input)
  return (await client.open(path, { method: 'POST', headers, body })).json()
}

/** Whether something that the person has must follow. */
export const isSecondAsked = (answer: SignedIn): answer is SecondAsked => 'next' in answer
