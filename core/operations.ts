import { deskOperations } from './desk/operations.ts'
import { documentOperations } from './documents/operations.ts'
import { identityOperations } from './identity/operations.ts'
import { knowledgeOperations } from './knowledge/operations.ts'
import type { Operation } from './operation/define.ts'
import { peopleOperations } from './people/operations.ts'
import { serviceOperations } from './service/operations.ts'
import { tenancyOperations } from './tenancy/operations.ts'
import { ticketMoves } from './tickets/move-operations.ts'
import { ticketOperations } from './tickets/operations.ts'

/** The one list of operations: HTTP, OpenAPI, the typed client, activities and tests all use it. */
export const operations = [
  ...identityOperations,
  ...tenancyOperations,
  ...serviceOperations,
  ...ticketOperations,
  ...ticketMoves,
  ...documentOperations,
  ...knowledgeOperations,
  ...deskOperations,
  ...peopleOperations,
] as const

/** The operations by name. */
export const operationNamed: ReadonlyMap<string, Operation> = new Map(
  operations.map((operation) => [operation.name, operation as unknown as Operation]), // each was checked where it is declared
)
