import { html, nothing, type TemplateResult } from 'lit'
import type { Verified } from '../kit/contract.ts'
import { notice, problemNotice } from '../kit/notice.ts'
import type { Problem } from '../kit/problem.ts'
import { skeleton } from '../kit/skeleton.ts'
import type { Asked } from './address.ts'
import { fileCheck, verifiedFacts, type Comparison } from './facts.ts'
import { verifyForm } from './form.ts'
import { verifyWords } from './words.ts'

/** How a verification stands. */
export type Verification = {
  asked: Asked
  isFaulted: boolean
  isChecking: boolean
  problem: Problem | null
  verified: Verified | null
  comparison: Comparison | null
}

/** What can be done on the page. */
export type VerifyHands = {
  write: (part: Partial<Asked>) => void
  check: () => void
  compare: (file: File) => void
}

/** The page: two lines to type, or what is known of the document. */
export function verifyPage(host: Element, at: Verification, hands: VerifyHands): TemplateResult {
  const spoken = verifyWords(host)
  return html`<h1>${spoken.title}</h1>
    <p class="lead">${spoken.lead}</p>
    ${at.verified ? known(host, { ...at, verified: at.verified }, hands) : asking(host, at, hands)}`
}

function known(
  host: Element,
  { asked, verified, comparison }: Verification & { verified: Verified },
  { compare }: VerifyHands,
): TemplateResult {
  return html`${verifiedFacts(host, verified)} ${fileCheck(host, comparison, compare)}
    <p class="again">
      <a href="/verify/${asked.tenant}">${verifyWords(host).another}</a>
    </p>`
}

function asking(host: Element, at: Verification, hands: VerifyHands): TemplateResult {
  if (at.isChecking) return skeleton(host, 5)
  return html`${trouble(host, at.problem)} ${verifyForm(host, at, hands)}`
}

function trouble(host: Element, problem: Problem | null): TemplateResult | typeof nothing {
  if (!problem) return nothing
  const spoken = verifyWords(host)
  const isUnknown = problem.status === 404 || problem.status === 422
  if (!isUnknown) return problemNotice(problem)
  return html`<div role="alert">${notice('bad', spoken.unknown, spoken.unknownWhy)}</div>`
}
