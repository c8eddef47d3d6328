import sql, { type Sql } from 'sql-template-tag'
import type { Rows } from '../../../database/store.ts'
import type { RolloutKind, RolloutState, RolloutStep } from '../rollout-contract.ts'
import type { KeptFault } from './spoken-fault.ts'
import type { Standing } from './standing.ts'

/** A step as it is kept. */
export type StoredStep = Omit<RolloutStep, 'label'>

/** A rollout as it is kept. */
export interface StoredRollout {
  readonly id: string
  readonly plugin: string
  readonly kind: RolloutKind
  readonly fromVersion: string | null
  readonly fromSource: Standing['source']
  readonly toVersion: string | null
  readonly options: { readonly leavesTickets?: boolean; readonly dropsRows?: boolean }
  readonly state: RolloutState
  readonly steps: readonly StoredStep[]
  readonly refused: KeptFault | null
  readonly why: string
  readonly askedBy: string
  readonly askedAt: Date
  readonly endedAt: Date | null
  readonly generation: number | null
  readonly carried: number
  readonly toCarry: number
  readonly waitsForOld: boolean
}

const columns = sql`id, plugin, kind, from_version as "fromVersion", from_source as "fromSource", to_version as "toVersion",
  options, state, steps, refused, why, asked_by as "askedBy", asked_at as "askedAt", ended_at as "endedAt",
  generation::int as generation, carried, to_carry as "toCarry", waits_for_old as "waitsForOld"`

/** The rollouts that fit a condition, the latest first. */
export function storedRollouts(store: Rows, condition: Sql, most = 50): Promise<StoredRollout[]> {
  return store.rows<StoredRollout>(
    sql`select ${columns} from plugin_rollout where ${condition} order by asked_at desc, id limit ${most}`,
  )
}

/** The rollouts that are not over. */
export const underWay = sql`ended_at is null`
