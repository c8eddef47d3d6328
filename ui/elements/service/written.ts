import type { Me, ServiceView } from '../../kit/contract.ts'
import { withAnswer, type Answer, type Answers } from '../../kit/form/answers.ts'
import { faultsOf } from '../../kit/form/check.ts'
import type { FieldFault } from '../../kit/problem.ts'
import type { Language } from '../../kit/words.ts'
import { contactStep, knownContact } from './contact.ts'
import { redraft, type Draft } from './draft.ts'
import { stepsOf, type Step } from './steps.ts'

/** The steps of questions for this person, in their language. */
export function stepsFor(view: ServiceView, me: Me | null, language: Language): Step[] {
  return stepsOf(view.fields, contactStep(me, language))
}

/** The answers that a step shows: of the contact or of the form. */
export function answersOn(step: Step, draft: Draft, me: Me | null): Answers {
  return isContact(step) ? { ...knownContact(me), ...draft.contact } : draft.answers
}

/** The draft with one more answer. */
export function write(
  draft: Draft,
  step: Step,
  { field, answer }: { field: string; answer: Answer | null },
): Draft {
  if (isContact(step)) {
    // An emptied contact stays empty, or what we know would come back.
    return redraft(draft, { contact: { ...draft.contact, [field]: answer ?? '' } })
  }
  return redraft(draft, { answers: withAnswer(draft.answers, field, answer) })
}

/** What is wrong on a step. */
export function faultsOn(step: Step, answers: Answers, language: Language): FieldFault[] {
  const given = Object.entries(answers).filter(([, answer]) => answer !== '')
  return faultsOf(step.fields, Object.fromEntries(given), { language })
}

function isContact({ topic }: Step): boolean {
  return topic === 'you' || topic === 'contact'
}
