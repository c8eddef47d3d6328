import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { z } from 'zod'
import { Me } from '../contract.ts'

const isObject = (value: unknown) => typeof value === 'object' && value !== null
const asJson = { override: { type: 'object' } } as const

/** What a browser needs to make a passkey. */
const MakingPasskey = z.custom<PublicKeyCredentialCreationOptionsJSON>(isObject).meta(asJson)
/** What a browser needs to show a passkey. */
const ShowingPasskey = z.custom<PublicKeyCredentialRequestOptionsJSON>(isObject).meta(asJson)
/** A passkey that a browser has made; what it says is checked by its signature. */
const MadePasskey = z.custom<RegistrationResponseJSON>(isObject).meta(asJson)
/** A passkey that a browser shows; what it says is checked by its signature. */
const ShownPasskey = z.custom<AuthenticationResponseJSON>(isObject).meta(asJson)

const ticket = z.string().min(20).max(200)
/** Six digits of an authenticator, or a recovery code as it was printed. */
const code = z.string().trim().min(6).max(20)
const password = z.string().min(1).max(200)

/** `POST /api/{tenant}/session`: what an operator types. */
export const Credentials = z.object({ email: z.email().max(200), password }).strict()

/** What a person has, besides a password. */
export const Factor = z.enum(['passkey', 'totp', 'recovery-code'])

/** The password was right, and something that the person has must follow within five minutes. */
export const SecondAsked = z.object({
  next: z.literal('second-factor'),
  ticket: z.string(),
  factors: z.array(Factor),
  /** For `startAuthentication`, when there is a passkey. */
  passkey: ShowingPasskey.nullable(),
})

/** What `POST …/session` answers; of somebody who must first enrol, `mustEnrol` is true. */
export const SignedIn = z.union([Me, SecondAsked])

/** `POST /api/{tenant}/session/second`: the ticket with a code or a passkey; answers Me. */
export const Second = z.union([
  z.object({ ticket, code }).strict(),
  z.object({ ticket, passkey: ShownPasskey }).strict(),
])

/** `POST /api/{tenant}/session/passkey-options` takes nothing and answers this. */
export const PasskeyAsked = z.object({ ticket: z.string(), options: ShowingPasskey })

/** `POST /api/{tenant}/session/passkey`: a passkey alone signs in; answers Me. */
export const PasskeySignIn = z.object({ ticket, passkey: ShownPasskey }).strict()

/** How one may prove who one is: by a factor where there is one, else by password, else anew at the provider. */
export const ProofWay = z.enum(['passkey', 'code', 'password', 'provider'])

/** `POST /api/{tenant}/session/proof-options` takes nothing and answers this. */
export const ProofAsked = z.object({
  ways: z.array(ProofWay),
  /** For `startAuthentication`, and to be sent back with it. */
  passkey: PasskeyAsked.nullable(),
})

/** `POST /api/{tenant}/session/proof`: answers Proved. */
export const Proof = z.union([
  z.object({ password }).strict(),
  z.object({ code }).strict(),
  PasskeySignIn,
])

/** Until when dangerous acts need no new proof. */
export const Proved = z.object({ provedUntil: z.iso.datetime() })

/** `POST /api/{tenant}/invitation/read` {code}: whom an invitation is for. */
export const InvitationCode = z.object({ code: z.string().min(20).max(100) }).strict()
/** Whom an invitation is for; the page names them to the keeper of passwords. */
export const InvitationView = z.object({
  name: z.string(),
  email: z.string(),
  until: z.iso.datetime(),
})
/** `POST /api/{tenant}/invitation`: sets the first password and signs in; answers SignedIn. */
export const InvitationTaken = z
  .object({ code: z.string().min(20).max(100), password: z.string().min(1).max(200) })
  .strict()

/** `identity.ways`: how staff may sign in to this tenant. */
export const SignInWays = z.object({
  /** Where to go to sign in at the tenant's own provider, `?returnTo=` a path of the desk. */
  provider: z.string().nullable(),
  isSecondFactorDemanded: z.boolean(),
})

/** A session of one's own. */
export const SessionView = z.object({
  id: z.uuid(),
  isThis: z.boolean(),
  beganAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  until: z.iso.datetime(),
  address: z.string().nullable(),
  /** The browser, in a few words, as it names itself. */
  agent: z.string().nullable(),
})

/** `identity.factors`: what the person has to sign in with. */
export const Factors = z.object({
  hasPassword: z.boolean(),
  isDemanded: z.boolean(),
  passkeys: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      madeAt: z.iso.datetime(),
      usedAt: z.iso.datetime().nullable(),
    }),
  ),
  totp: z.object({ madeAt: z.iso.datetime(), usedAt: z.iso.datetime().nullable() }).nullable(),
  recoveryCodesLeft: z.int(),
})

/** `identity.passkey-begin`. */
export const PasskeyBegun = z.object({ ticket: z.string(), options: MakingPasskey })
/** `identity.passkey-finish`. */
export const PasskeyFinish = z
  .object({ ticket, name: z.string().trim().min(1).max(60), passkey: MadePasskey })
  .strict()
/** `identity.totp-begin`: the secret in base32 and as the address that a QR code holds. */
export const TotpBegun = z.object({ ticket: z.string(), secret: z.string(), uri: z.string() })
/** `identity.totp-finish`: the first code of the new authenticator. */
export const TotpFinish = z.object({ ticket, code }).strict()
/** New recovery codes, shown this once; none where the person has a set already. */
export const Enrolled = z.object({ recoveryCodes: z.array(z.string()).nullable() })
/** `identity.recovery-codes`: a new set, shown this once; the old one works no more. */
export const RecoveryCodes = z.object({ codes: z.array(z.string()) })
/** `identity.change-password`: the other sessions end. */
export const PasswordChange = z.object({ old: password, new: password }).strict()

/** What a person has, besides a password. */
export type Factor = z.infer<typeof Factor>
/** The password was right, and a second factor must follow. */
export type SecondAsked = z.infer<typeof SecondAsked>
/** What signing in answers. */
export type SignedIn = z.infer<typeof SignedIn>
/** A passkey alone may sign in. */
export type PasskeyAsked = z.infer<typeof PasskeyAsked>
/** How one may prove who one is. */
export type ProofAsked = z.infer<typeof ProofAsked>
/** Until when dangerous acts need no new proof. */
export type Proved = z.infer<typeof Proved>
/** Whom an invitation is for. */
export type InvitationView = z.infer<typeof InvitationView>
/** How staff may sign in to this tenant. */
export type SignInWays = z.infer<typeof SignInWays>
/** A session of one's own. */
export type SessionView = z.infer<typeof SessionView>
/** What the person has to sign in with. */
export type Factors = z.infer<typeof Factors>

/** What an operator types. */
export type Credentials = z.output<typeof Credentials>
/** A ticket with a code or a passkey. */
export type Second = z.output<typeof Second>
/** A passkey that is to sign in alone. */
export type PasskeySignIn = z.output<typeof PasskeySignIn>
/** A password, a code or a passkey as a proof. */
export type Proof = z.output<typeof Proof>
/** An invitation with the password that was chosen. */
export type InvitationTaken = z.output<typeof InvitationTaken>
/** A passkey that was made. */
export type PasskeyFinish = z.output<typeof PasskeyFinish>
/** The first code of an authenticator. */
export type TotpFinish = z.output<typeof TotpFinish>
/** The old password and the new one. */
export type PasswordChange = z.output<typeof PasswordChange>
