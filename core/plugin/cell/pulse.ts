/** What a pulse needs: how to ask, what to do about silence, and how long silence may last. */
export interface PulseOptions {
  readonly ping: () => void
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
 * Asks a cell again and again whether it lives and tells once it stayed silent.
 * Silence is counted in questions, not by the clock: a kernel that was itself busy must not blame the cell.
 */
export function keepPulse({ ping, silent, everyMs, pongMs }: PulseOptions): Pulse {
  const patience = Math.max(1, Math.ceil(pongMs / everyMs))
  let unanswered = 0
  const ask = () => {
    unanswered += 1
    if (unanswered > patience + 1) silent()
    else if (unanswered === 1) ping()
  }
  const timer = setInterval(ask, everyMs).unref()
  const beat = () => {
    const wasAsked = unanswered > 0
    unanswered = 0
    return wasAsked
  }
  return { beat, stop: () => clearInterval(timer) }
}
