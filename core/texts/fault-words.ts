/** What happened, then why and what to do, by the fault's code. */
export type FaultWords = Readonly<Record<string, readonly [title: string, detail: string]>>

/** The words as the texts keep them: under the code with `.title` and `.detail`. */
export function faultWords(words: FaultWords): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([code, [title, detail]]) => [
      [`${code}.title`, title],
      [`${code}.detail`, detail],
    ]),
  )
}
