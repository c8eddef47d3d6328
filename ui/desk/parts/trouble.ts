import { html, nothing, type TemplateResult } from 'lit'
import { problemNotice } from '../../kit/notice.ts'
import type { Problem } from '../../kit/problem.ts'
import { say } from './words.ts'

/** What somebody was refused. */
export interface Refused {
  readonly action: string
  readonly subject: string
  readonly id?: string
}

/** A refusal in its own words; one for want of a role can be asked why, others what comes next. */
export function trouble(
  host: Element,
  problem: Problem | null,
  next: unknown = nothing,
): TemplateResult | typeof nothing {
  if (!problem) return nothing
  const refused = refusedOf(problem)
  return problemNotice(problem, refused ? whyButton(host, refused) : next)
}

/** The refusal with a way to ask again. */
export function troubleAgain(host: Element, problem: Problem, retry: () => void) {
  return trouble(
    host,
    problem,
    html`<button class="button" type="button" @click=${retry}>${say(host).retry}</button>`,
  )
}

function whyButton(host: Element, detail: Refused) {
  const ask = () =>
    host.dispatchEvent(new CustomEvent('dime-why', { detail, bubbles: true, composed: true }))
  return html`<button class="button" type="button" @click=${ask}>${say(host).why}</button>`
}

function refusedOf({ code, facts }: Problem): Refused | null {
  const { action, subject, id } = facts
  if (code !== 'access.not-allowed') return null
  if (typeof action !== 'string' || typeof subject !== 'string') return null
  return { action, subject, ...(typeof id === 'string' && { id }) }
}
