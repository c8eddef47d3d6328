import { deskOperations } from '../desk/operations.ts'
import { documentOperations } from '../documents/operations.ts'
import { knowledgeOperations } from '../knowledge/operations.ts'
import { paymentOperations } from '../payments/operations.ts'
import { serviceOperations } from '../service/operations.ts'
import { ticketMoves } from '../tickets/move-operations.ts'
import { ticketOperations } from '../tickets/operations.ts'

/** The operations with which systems of a city exchange what they know. */
export const exchanged = [
  ...serviceOperations,
  ...knowledgeOperations,
  ...ticketOperations,
  ...ticketMoves,
  ...documentOperations,
  // An operator’s desk is for whoever sits there: the exchange tells of calls, and no more.
  ...deskOperations.filter(({ need }) => need === 'machine'),
  ...paymentOperations,
] as const
