import { html, type TemplateResult } from 'lit'
import { progressSteps } from '../../kit/progress-steps.ts'
import { aside } from './aside.ts'
import type { FlowMoves, FlowState } from './flow-state.ts'
import { questionsPage } from './questions.ts'
import { doorPage, startPage } from './start.ts'
import { levelNeeded } from './submission.ts'
import { summaryPage } from './summary.ts'
import { serviceWords } from './words.ts'

/** The page at which the flow stands, with its steps above and what helps beside it. */
export function flowPage(host: Element, flow: FlowState, go: FlowMoves): TemplateResult {
  const { draft, view } = flow
  const isShut = mustSignIn(flow)
  const page = isShut ? doorPage : pageAt(flow)
  const isAsking = draft.step > 0 && !isShut
  return html`
    ${isShut ? html`<div class="begin"></div>` : stepsAbove(host, flow, go)}
    <div class="cols">
      <div class="page">${page(host, flow, go)}</div>
      ${aside(host, view, isAsking ? draft.savedAt : undefined)}
    </div>
  `
}

function mustSignIn({ session, view }: FlowState): boolean {
  if (session.state === 'entering' || session.state === 'expired') return true
  return levelNeeded(view) > (session.me?.level ?? 0)
}

function pageAt({ draft, steps }: FlowState) {
  if (draft.step === 0) return startPage
  return draft.step <= steps.length ? questionsPage : summaryPage
}

function stepsAbove(host: Element, flow: FlowState, go: FlowMoves): TemplateResult {
  const spoken = serviceWords(host)
  const topics = flow.steps.map(({ topic }) => spoken.topics[topic])
  const titles = [spoken.before, ...topics, spoken.summary]
  return progressSteps(host, { titles, now: flow.draft.step }, (step) => go.goTo(step))
}
