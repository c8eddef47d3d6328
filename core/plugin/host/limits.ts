/** How much a plugin's host may use, in milliseconds, megabytes and counts. */
export interface Limits {
  readonly startMs: number
  readonly deadlineMs: number
  /** How often a host is asked whether it lives, and how long it may take to say so. */
  readonly pingEveryMs: number
  readonly pongMs: number
  readonly heapMb: number
  /** Heap and buffers together, of a process all that it holds; and how often a cell is weighed. */
  readonly memoryMb: number
  readonly weighEveryMs: number
  /** So long after its last call a cell is ended, until the next call: a plugin that nobody asks holds no memory. */
  readonly restAfterMs: number
  /** The largest message that a cell may send, in bytes. */
  readonly messageBytes: number
  readonly pending: number
  /** Questions to the kernel that may be open at once. */
  readonly asks: number
  /** Messages that nobody waited for; answers are not counted. */
  readonly messagesPerSecond: number
  /** Characters of output and log that are kept in a minute; what comes above is counted. */
  readonly outputPerMinute: number
  /** So many stops within a minute open the circuit. */
  readonly failures: number
  readonly firstDelayMs: number
  readonly coolDownMs: number
}

/** What a plugin's host may use unless it is told otherwise. */
export const defaultLimits: Limits = {
  startMs: 10_000,
  deadlineMs: 10_000,
  pingEveryMs: 1000,
  pongMs: 2000,
  heapMb: 128,
  memoryMb: 320,
  weighEveryMs: 100,
  restAfterMs: 60_000,
  messageBytes: 2 * 1024 * 1024,
  pending: 64,
  asks: 64,
  messagesPerSecond: 200,
  outputPerMinute: 65_536,
  failures: 5,
  firstDelayMs: 100,
  coolDownMs: 30_000,
}
