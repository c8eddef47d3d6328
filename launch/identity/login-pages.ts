import { standingOf } from './login.ts'
import type { Standing } from './login.ts'
import { personPage } from './pages/person-page.ts'
import { proofPage } from './pages/proof-page.ts'
import { schemePage } from './pages/scheme-page.ts'
import { fullName } from './person.ts'
import type { Scheme } from './person.ts'
import { allowedAttempts } from './proof.ts'
import { goOn, remember, show } from './sign-in.ts'
import type { SignInStep } from './sign-in.ts'

const schemes: readonly Scheme[] = ['spid', 'cie', 'eidas']

/** Shows the page where a person who signs in stands: how, who, or with which code. */
export async function showLogin(step: SignInStep): Promise<void> {
  const { scheme, again } = step.ctx.query
  if (again !== undefined) {
    await remember(step)
    return goOn(step)
  }
  const standing = standingOf(step)
  if (standing) return showProof(step, standing)
  const known = schemes.find((candidate) => candidate === scheme)
  return known ? showPeople(step, known) : showSchemes(step)
}

function showSchemes(step: SignInStep): void {
  const { visit, settings, level } = step
  show(step, visit.words.schemeTitle, schemePage(visit, { level, people: settings.people }))
}

function showPeople(step: SignInStep, scheme: Scheme): void {
  const { visit, settings, level } = step
  const choice = { scheme, level, people: settings.people, today: new Date() }
  show(step, visit.words.personTitle, personPage(visit, choice))
}

function showProof(step: SignInStep, { account, level, code, wrong }: Standing): void {
  const { visit } = step
  const tries = wrong > 0 ? { triesLeft: allowedAttempts - wrong } : {}
  const request = { name: fullName(account.person), level, code, ...tries }
  const title = visit.words.proofTitle[level]
  const heading = wrong > 0 ? `${visit.words.wrongTitle} · ${title}` : title
  show(step, heading, proofPage(visit, request))
}
