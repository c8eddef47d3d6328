import { attendanceOperations } from './attendance/operations.ts'
import { deskOperations } from './desk/operations.ts'
import { documentOperations } from './documents/operations.ts'
import { knowledgeOperations } from './knowledge/operations.ts'
import { peopleOperations } from './people/operations.ts'
import { lifecycleOperations } from './service/lifecycle-operations.ts'
import { serviceOperations } from './service/operations.ts'
import { ticketMoves } from './tickets/move-operations.ts'
import { ticketOperations } from './tickets/operations.ts'
import { workOperations } from './inbox/operations.ts'

/** What can be asked by those who serve and those who are served. */
export const serving = [
  ...attendanceOperations,
  ...deskOperations,
  ...documentOperations,
  ...knowledgeOperations,
  ...peopleOperations,
  ...serviceOperations,
  ...lifecycleOperations,
  ...ticketMoves,
  ...ticketOperations,
  ...workOperations,
] as const
