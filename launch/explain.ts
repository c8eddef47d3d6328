const explained = Symbol.for('dime.explained')

/** Makes an error whose message is a whole sentence for a person: what happened and what to do. */
export function explain(message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { [explained]: true })
}

/** Tells whether an error already speaks to a person, so that no stack needs to be shown. */
export function isExplained(error: unknown): error is Error {
  return error instanceof Error && explained in error
}

/** Puts any thrown thing into words: the sentence alone when there is one, the stack otherwise. */
export function inWords(error: unknown): string {
  if (isExplained(error)) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Gives the message of any thrown thing in one line. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n')[0] ?? message
}
