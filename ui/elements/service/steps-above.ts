import type { TemplateResult } from 'lit'
import { progressSteps } from '../../kit/progress-steps.ts'
import type { FlowMoves, FlowState } from './flow-state.ts'
import { stepTitle } from './step-title.ts'
import { serviceWords } from './words.ts'

/** The steps of the flow, those behind as ways back. */
export function stepsAbove(host: Element, flow: FlowState, go: FlowMoves): TemplateResult {
  const spoken = serviceWords(host)
  const topics = flow.steps.map((step) => stepTitle(host, flow.steps, step))
  const titles = [spoken.before, ...topics, spoken.summary]
  return progressSteps(host, { titles, now: flow.draft.step }, (step) => go.goTo(step))
}
