import type { Service } from '../service/define-service.ts'
import type { Publication } from './contract.ts'
import type { Ranked } from './put-in-order.ts'

/** A ranking that is to be kept for good. */
export interface Kept {
  readonly asked: Publication
  readonly service: Service
  readonly office: string
  readonly version: number
  readonly ranked: readonly Ranked[]
  readonly until: string | null
  readonly appealUntil: string | null
}
