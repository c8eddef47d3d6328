/** What was written in a form, each answer trimmed; boxes that are not ticked are not there. */
export interface Answers {
  text(id: string): string
  all(id: string): readonly string[]
  has(id: string): boolean
}

/** Reads the form that was sent and keeps the page where it is. */
export function answersOf(event: Event): Answers {
  event.preventDefault()
  const form = event.currentTarget
  const data = form instanceof HTMLFormElement ? new FormData(form) : new FormData()
  const texts = (id: string) =>
    data.getAll(id).map((each) => (typeof each === 'string' ? each.trim() : ''))
  return { text: (id) => texts(id)[0] ?? '', all: texts, has: (id) => data.has(id) }
}

/** The parts of a text that commas, spaces or line ends part. */
export const partsOf = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean)
