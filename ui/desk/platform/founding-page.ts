import { html, nothing } from 'lit'
import { progressSteps } from '../../kit/progress-steps.ts'
import { steps } from './founding-faults.ts'
import type { FoundingStep } from './founding-step.ts'
import { say } from './founding-words.ts'
import { stepBrand } from './step-brand.ts'
import { stepContacts, stepManager, stepOffice, stepSignIn } from './step-fields.ts'
import { stepName } from './step-name.ts'
import { stepServices } from './step-services.ts'
import { stepSummary } from './step-summary.ts'

const pages = [
  stepName,
  stepBrand,
  stepContacts,
  stepSignIn,
  stepOffice,
  stepManager,
  stepServices,
  stepSummary,
]

/** A step of the founding, and the steps around it. */
export function foundingPage(host: Element, state: FoundingStep, end: unknown) {
  const words = say(host)
  const { step } = state.draft
  const titles = steps.map((each) => words.steps[each])
  return html`<div class="narrow">
    ${progressSteps(host, { titles, now: step }, state.go)}
    <h2 tabindex="-1" class="step-title">${titles[step]}</h2>
    ${pages[step]?.(host, state) ?? nothing} ${end}
  </div>`
}
