import type { FieldView } from '../../kit/contract.ts'
import type { FieldFault } from '../../kit/problem.ts'

/** What a step of questions is about; its words follow from it. */
export type Topic = 'request' | 'details' | 'where' | 'photos' | 'papers' | 'you' | 'contact'

/** A page of questions. */
export interface Step {
  readonly topic: Topic
  readonly fields: readonly FieldView[]
}

const mostOnAPage = 4

/** What has a page of its own. */
const topicOf: { readonly [K in FieldView['kind']]?: Topic } = {
  place: 'where',
  photos: 'photos',
  files: 'papers',
}

/** Parts the questions into pages a tired person can face: four at most, then the place, photos and papers. */
export function stepsOf(fields: readonly FieldView[], contact: Step): Step[] {
  const written = fields.filter((field) => !standsApart(field)).reduce<Step[]>(withQuestion, [])
  const apart = fields.filter(standsApart).map(alone)
  return contact.topic === 'you' ? [contact, ...written, ...apart] : [...written, ...apart, contact]
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

function standsApart({ kind }: FieldView): boolean {
  return topicOf[kind] !== undefined
}

function alone(field: FieldView): Step {
  return { topic: topicOf[field.kind] ?? 'details', fields: [field] }
}

function withQuestion(pages: readonly Step[], field: FieldView): Step[] {
  const page = pages.at(-1)
  if (!page || !fits(page, field)) {
    return [...pages, { topic: page ? 'details' : 'request', fields: [field] }]
  }
  return [...pages.slice(0, -1), { ...page, fields: [...page.fields, field] }]
}

// What is only asked after an answer stands beside its question, and takes no place of its own.
function fits(page: Step, field: FieldView): boolean {
  const onTheirOwn = page.fields.filter((each) => !isFollowUp(page, each))
  return isFollowUp(page, field) || onTheirOwn.length < mostOnAPage
}

function isFollowUp(page: Step, { when }: FieldView): boolean {
  return page.fields.some(({ name }) => name === when?.field)
}
