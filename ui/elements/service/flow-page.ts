import { html, type TemplateResult } from 'lit'
import { behalfLine } from '../../kit/behalf/line.ts'
import { aside } from './aside.ts'
import type { FlowMoves, FlowState } from './flow-state.ts'
import { gatePage } from './gate.ts'
import { questionsPage } from './questions.ts'
import { doorPage, mustSignIn } from './door.ts'
import { startPage } from './start.ts'
import { stepsAbove } from './steps-above.ts'
import { summaryPage } from './summary.ts'

/** The page at which the flow stands, with its steps above and what helps beside it. */
export function flowPage(host: Element, flow: FlowState, go: FlowMoves): TemplateResult {
  const { draft, view, session } = flow
  const gate = gatePage(host, flow)
  if (gate) return gate
  const isShut = mustSignIn(flow)
  const page = isShut ? doorPage : pageAt(flow)
  const isAsking = draft.step > 0 && !isShut
  return html`
    ${behalfLine(host, session)}
    ${isShut ? html`<div class="begin"></div>` : stepsAbove(host, flow, go)}
    <div class="cols">
      <div class="page">${page(host, flow, go)}</div>
      ${aside(host, view, isAsking ? draft.savedAt : undefined)}
    </div>
  `
}

function pageAt({ draft, steps }: FlowState) {
  if (draft.step === 0) return startPage
  return draft.step <= steps.length ? questionsPage : summaryPage
}
