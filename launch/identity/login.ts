import { accountId, findAccount } from './account.ts'
import type { Account } from './account.ts'
import { answerFault } from './answer.ts'
import { formBody } from './form-body.ts'
import { acrOf } from './level.ts'
import { fullName } from './person.ts'
import type { Level } from './person.ts'
import { allowedAttempts, isProof, proofCode } from './proof.ts'
import { conclude, goOn, remember } from './sign-in.ts'
import { textOf } from './text-of.ts'
import type { SignInStep } from './sign-in.ts'

/** What was chosen so far: the account, the level it reaches here, the code that proves it, the tries used. */
export interface Standing {
  readonly account: Account
  readonly level: Level
  readonly code: string
  readonly wrong: number
}

/** Where this sign-in stands, once a person was chosen. */
export function standingOf(step: SignInStep): Standing | undefined {
  const { settings, interaction, visit } = step
  const { chosen } = interaction.result ?? {}
  const [id = '', wrong = '0'] = textOf(chosen).split(' ')
  const account = findAccount(settings.people, id)
  if (!account) return undefined
  const level = reachable(step, account)
  const code = proofCode(settings.secret, { uid: visit.uid, person: id, level })
  return { account, level, code, wrong: Number(wrong) }
}

/** A person was chosen: level 1 is signed in at once, the others still have to prove it. */
export async function choosePerson(step: SignInStep): Promise<void> {
  const { ctx, settings, visit } = step
  const form = await formBody(ctx.req)
  const account = findAccount(settings.people, `${form.get('scheme')}:${form.get('person')}`)
  if (!account) return answerFault(ctx, visit.language, { what: visit.words.unknownPerson })
  if (reachable(step, account) === 1) return signIn(step, account, 1)
  await remember(step, `${accountId(account)} 0`)
  return goOn(step)
}

/** A code was typed: the right one signs in, the third wrong one ends the sign-in. */
export async function checkProof(step: SignInStep): Promise<void> {
  const standing = standingOf(step)
  if (!standing) return goOn(step)
  const { account, level, code } = standing
  const typed = (await formBody(step.ctx.req)).get('code') ?? ''
  if (isProof(typed, code)) return signIn(step, account, level)
  const wrong = standing.wrong + 1
  if (wrong >= allowedAttempts) return refuse(step, `${fullName(account.person)}: wrong code`)
  await remember(step, `${accountId(account)} ${wrong}`)
  return goOn(step)
}

/** The person said no, or could not prove who they are: the service is told. */
export function refuse(step: SignInStep, why: string): Promise<void> {
  return conclude(step, { error: 'access_denied', error_description: why })
}

/** Who cannot reach what is asked gets in with less, so that the service's own check is put to the test. */
function reachable({ level }: SignInStep, { person }: Account): Level {
  return person.level < level ? person.level : level
}

function signIn(step: SignInStep, account: Account, level: Level): Promise<void> {
  const login = {
    accountId: accountId(account),
    acr: acrOf(level),
    amr: [account.scheme],
    remember: false,
  }
  return conclude(step, { login })
}
