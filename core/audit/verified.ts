import type { Finding } from './finding.ts'

/** What a verification found of one tenant. */
export interface Verified {
  readonly tenant: string
  readonly lines: number
  readonly sealedUntil: Date | null
  readonly head: Head | null
  readonly waiting: number
  readonly waitingSince: Date | null
  /** The first findings, and how many there are in all. */
  readonly findings: readonly Finding[]
  readonly count: number
}

/** The end of a chain: whoever has noted it elsewhere can prove later that nothing was cut off. */
export interface Head {
  readonly position: number
  readonly hash: string
}
