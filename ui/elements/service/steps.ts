import type { FieldView } from '../../kit/contract.ts'
import type { FieldFault } from '../../kit/problem.ts'

/** What a step of questions is about; its words follow from it. */
export type Topic = 'request' | 'details' | 'where' | 'photos' | 'you' | 'contact'

/** A page of questions. */
export interface Step {
  readonly topic: Topic
  readonly fields: readonly FieldView[]
}

const mostOnAPage = 4

/** Parts the questions into pages a tired person can face: places and photos by themselves, four at most. */
export function stepsOf(fields: readonly FieldView[], contact: Step): Step[] {
  const pages: Step[] = []
  for (const field of fields) {
    const page = pages.at(-1)
    if (page && fits(page, field)) pages[pages.length - 1] = join(page, field)
    else pages.push({ topic: topicOf(field, pages), fields: [field] })
  }
  return contact.topic === 'you' ? [contact, ...pages] : [...pages, contact]
}

/** The step that asks a question; -1 when none does. */
export function stepAsking(steps: readonly Step[], question: string): number {
  return steps.findIndex(({ fields }) => fields.some(({ name }) => name === question))
}

/** Faults of the kernel, told to the question they belong to. */
export function toQuestions(faults: readonly FieldFault[]): FieldFault[] {
  return faults.map(({ field, message }) => ({ field: questionOf(field), message }))
}

function questionOf(path: string): string {
  const [first = '', second] = path.split('.')
  return (first === 'answers' || first === 'contact') && second ? second : first
}

function fits(page: Step, field: FieldView): boolean {
  const isFollowUp = page.fields.some(({ name }) => name === field.when?.field)
  if (isFollowUp) return true
  const isApart = field.kind === 'place' || field.kind === 'photos'
  const standsApart = page.topic === 'where' || page.topic === 'photos'
  return !isApart && !standsApart && page.fields.length < mostOnAPage
}

function join(page: Step, field: FieldView): Step {
  return { ...page, fields: [...page.fields, field] }
}

function topicOf({ kind }: FieldView, before: readonly Step[]): Topic {
  if (kind === 'place') return 'where'
  if (kind === 'photos') return 'photos'
  return before.some(({ topic }) => topic === 'request') ? 'details' : 'request'
}
