import type { Isolation } from './open-described.ts'

/** How a plugin fares, counted since its host was started. */
export interface HostHealth {
  readonly calls: number
  readonly errors: number
  /** How often it wanted what it may not do. */
  readonly refusals: number
  /** Of the latest calls. */
  readonly p50Ms: number
  readonly p95Ms: number
  readonly pending: number
  readonly restarts: number
  /** What its cell held when it was last weighed; 0 before. */
  readonly memoryMb: number
  readonly isolation: Isolation
  /** Whether it takes calls now. */
  readonly serves: boolean
  readonly lastError?: string
}
