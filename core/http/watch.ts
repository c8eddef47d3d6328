/** Asks again and again, never twice at once, until it is stopped; a question that fails is asked again. */
export function watch(everyMs: number, ask: () => Promise<void>): { ask(): void; stop(): void } {
  let asking = false
  const askOnce = (): void => {
    if (asking) return
    asking = true
    const rest = (): void => void (asking = false)
    void ask().then(rest, rest)
  }
  const clock = setInterval(askOnce, everyMs)
  return { ask: askOnce, stop: () => clearInterval(clock) }
}
