import { paymentOperations } from './payments/operations.ts'
import { protocolOperations } from './protocol/operations.ts'
import { rankingOperations } from './ranking/operations.ts'
import { bulkOperations } from './tickets/bulk/operations.ts'
import { effectOperations } from './tickets/effects/operations.ts'
import { familyOperations } from './tickets/family/operations.ts'
import { holdingOperations } from './tickets/holding/operations.ts'

/** What moves, holds, joins and repairs tickets, and what they cause. */
export const working = [
  ...bulkOperations,
  ...effectOperations,
  ...familyOperations,
  ...holdingOperations,
  ...paymentOperations,
  ...protocolOperations,
  ...rankingOperations,
] as const
