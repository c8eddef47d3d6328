import { z } from 'zod'
import { read, write } from '../../operation/define.ts'
import { changePassword } from './change-password.ts'
import * as shapes from './contract.ts'
import { deprovision } from './deprovision.ts'
import { beginPasskey, finishPasskey } from './enrol-passkey.ts'
import { beginTotp, finishTotp } from './enrol-totp.ts'
import { factorsOf, removePasskey, removeTotp, renewRecoveryCodes } from './factors.ts'
import { endSession, endSessionsOf, sessionsOf } from './session-list.ts'

const Nothing = z.object({}).strict()
const Ended = z.object({ ended: z.int() })

/** What staff can ask of their own sessions, passkeys, authenticators and password. */
export const staffKeyOperations = [
  read({
    name: 'identity.ways',
    summary: 'How staff may sign in to this organisation',
    input: Nothing,
    output: shapes.SignInWays,
    need: 'anyone',
    notes: 'nothing',
    run: async ({ tenant: { slug, profile } }) => ({
      provider: profile.provider ? `/staff-sign-in/${slug}` : null,
      isSecondFactorDemanded: profile.secondFactor === 'required',
    }),
  }),
  read({
    name: 'identity.sessions',
    summary: 'One’s own sessions that stand, the last used first',
    input: Nothing,
    output: z.array(shapes.SessionView),
    need: 'known',
    notes: 'nothing',
    run: sessionsOf,
  }),
  write({
    name: 'identity.end-session',
    summary: 'Ends a session of one’s own; answers those that stand',
    input: z.object({ id: z.uuid() }).strict(),
    output: z.array(shapes.SessionView),
    need: 'known',
    changesSession: true,
    run: (scope, { id }) => endSession(scope, id),
  }),
  write({
    name: 'identity.end-sessions-of',
    summary: 'Ends every session of a member of staff',
    input: z.object({ staff: z.uuid() }).strict(),
    output: Ended,
    need: { action: 'remove', subject: 'session' },
    run: (scope, { staff }) => endSessionsOf(scope, staff),
  }),
  read({
    name: 'identity.factors',
    summary: 'What one has to sign in with',
    input: Nothing,
    output: shapes.Factors,
    need: 'known',
    notes: 'nothing',
    run: factorsOf,
  }),
  write({
    name: 'identity.passkey-begin',
    summary: 'What the browser needs to make a passkey',
    input: Nothing,
    output: shapes.PasskeyBegun,
    need: 'known',
    run: beginPasskey,
  }),
  write({
    name: 'identity.passkey-finish',
    summary: 'Keeps a passkey that was made',
    input: shapes.PasskeyFinish,
    output: shapes.Enrolled,
    need: 'known',
    answersSecret: true,
    changesSession: true,
    run: finishPasskey,
  }),
  write({
    name: 'identity.passkey-remove',
    summary: 'Takes a passkey away; answers what is left',
    input: z.object({ id: z.string().max(1400) }).strict(),
    output: shapes.Factors,
    need: 'known',
    run: (scope, { id }) => removePasskey(scope, id),
  }),
  write({
    name: 'identity.totp-begin',
    summary: 'A new secret for an authenticator',
    input: Nothing,
    output: shapes.TotpBegun,
    need: 'known',
    answersSecret: true,
    run: beginTotp,
  }),
  write({
    name: 'identity.totp-finish',
    summary: 'Keeps the authenticator that showed its first code',
    input: shapes.TotpFinish,
    output: shapes.Enrolled,
    need: 'known',
    answersSecret: true,
    changesSession: true,
    run: finishTotp,
  }),
  write({
    name: 'identity.totp-remove',
    summary: 'Takes the authenticator away; answers what is left',
    input: Nothing,
    output: shapes.Factors,
    need: 'known',
    run: removeTotp,
  }),
  write({
    name: 'identity.recovery-codes',
    summary: 'A new set of recovery codes, shown this once',
    input: Nothing,
    output: shapes.RecoveryCodes,
    need: 'known',
    answersSecret: true,
    run: renewRecoveryCodes,
  }),
  write({
    name: 'identity.change-password',
    summary: 'Changes one’s password and ends one’s other sessions',
    input: shapes.PasswordChange,
    output: Ended,
    need: 'known',
    run: changePassword,
  }),
  write({
    name: 'staff.deprovision',
    summary: 'The provider’s word that somebody serves no more: they leave, and their sessions end',
    input: z.object({ email: z.email().max(200) }).strict(),
    output: z.object({ left: z.boolean(), ended: z.int() }),
    need: 'machine',
    run: (scope, { email }) => deprovision(scope, email),
  }),
] as const
