/** Answers that the kernel checked against a form, read one by one; what does not fit is its broken promise. */
export type Given = Readonly<Record<string, unknown>>

/** Words. */
export function wordsIn(answers: Given, name: string): string {
  const answer = answers[name]
  if (typeof answer !== 'string') throw new TypeError(`“${name}” is no words`)
  return answer
}

/** A number, or an amount in cents. */
export function numberIn(answers: Given, name: string): number {
  const answer = answers[name]
  if (typeof answer !== 'number') throw new TypeError(`“${name}” is no number`)
  return answer
}

/** One of some options. */
export function oneIn<const T>(options: readonly T[], answers: Given, name: string): T {
  const found = options.find((option) => option === answers[name])
  if (found === undefined) throw new TypeError(`“${name}” is none of its options`)
  return found
}
