/** What a pulse needs: how to ask, what to do when an answer is late and when none comes, and how long that may last. */
export interface PulseOptions {
  readonly ping: () => void
  readonly late: () => unknown
  readonly silent: () => unknown
  readonly everyMs: number
  readonly pongMs: number
}

/** Watches whether a cell still answers. */
export interface Pulse {
  /** Notes a sign of life; tells whether one was asked for. */
  beat(): boolean
  stop(): void
}

/**
 * Asks a cell again and again whether it lives; tells when the next question would be due and it has not answered,
 * and when it stayed silent.
 * Silence is counted in questions, not by the clock: a kernel that was itself busy must not blame the cell.
 */
export function keepPulse({ ping, late, silent, everyMs, pongMs }: PulseOptions): Pulse {
  const patience = Math.max(1, Math.ceil(pongMs / everyMs))
  let unanswered = 0
  const ask = () => {
    unanswered += 1
    if (unanswered === 1) ping()
    if (unanswered === 2) late()
    if (unanswered > patience + 1) silent()
  }
  const timer = setInterval(ask, everyMs).unref()
  const beat = () => {
    const wasAsked = unanswered > 0
    unanswered = 0
    return wasAsked
  }
  return { beat, stop: () => clearInterval(timer) }
}
