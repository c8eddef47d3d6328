import type { Context } from 'koa'
import { acceptInvitation, viewInvitation } from '../identity/staff/accept-invitation.ts'
import { askProof } from '../identity/staff/ask-proof.ts'
import * as shapes from '../identity/staff/contract.ts'
import type { Entered, StaffDoor, Visit } from '../identity/staff/enter.ts'
import { prove } from '../identity/staff/prove.ts'
import { signInBySecond } from '../identity/staff/second.ts'
import { askPasskey, signInByPasskey, signInByPassword } from '../identity/staff/sign-in.ts'
import { redeemEmergency } from '../platform/redeem-emergency.ts'
import { authenticate, type Doorkeeper } from './authenticate.ts'

/** Somebody who takes a step of signing in. */
export interface Come {
  readonly door: StaffDoor
  readonly keeper: Doorkeeper
  readonly visit: Visit
  readonly ctx: Context
}

/** A step of signing in: it answers what is told, or a new session that is handed over. */
export type Step = (come: Come, body: unknown) => Promise<Entered | object>

/** Every step by its path: what it takes is checked here, and what it answers is in the contract. */
export const steps: Readonly<Record<string, Step>> = {
  session: ({ door, visit }, body) => signInByPassword(door, visit, shapes.Credentials.parse(body)),
  'session/second': ({ door, visit }, body) =>
    signInBySecond(door, visit, shapes.Second.parse(body)),
  'session/passkey-options': ({ door, visit }) => askPasskey(door, visit),
  'session/passkey': ({ door, visit }, body) =>
    signInByPasskey(door, visit, shapes.PasskeySignIn.parse(body)),
  'session/proof-options': async (come) => askProof(come.door, come.visit, await holderOf(come)),
  'session/proof': async (come, body) => {
    const proof = shapes.Proof.parse(body)
    return prove(come.door, come.visit, { actor: await holderOf(come), proof })
  },
  'session/emergency': ({ keeper, visit }, body) => {
    const { code } = shapes.InvitationCode.parse(body)
    return redeemEmergency(keeper, visit.tenant, { ...visit, code })
  },
  'invitation/read': ({ door, visit }, body) =>
    viewInvitation(door, visit, shapes.InvitationCode.parse(body).code),
  invitation: ({ door, visit }, body) =>
    acceptInvitation(door, visit, shapes.InvitationTaken.parse(body)),
}

const holderOf = ({ keeper, ctx, visit }: Come) => authenticate(keeper, ctx, visit.tenant)
