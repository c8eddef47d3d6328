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
import type { z } from 'zod'

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

type Listed = (typeof operations)[number]

/** What the client may call: each operation's kind, what it takes and what it answers. */
export type Api = {
  [Op in Listed as Op['name']]: {
    readonly kind: Op['kind'] extends 'read' ? 'read' : 'write'
    readonly input: z.input<Op['input']>
    readonly output: z.output<Op['output']>
  }
}

/** The operations by name. */
export const operationNamed: ReadonlyMap<string, Operation> = new Map(
  operations.map((operation) => [operation.name, operation as unknown as Operation]), // each was checked where it is declared
)
