import { governing } from './governing.ts'
import type { Operation } from './operation/define.ts'
import { serving } from './serving.ts'
import { working } from './working.ts'

/** The one list of operations: HTTP, OpenAPI, the typed client, activities and tests all use it. */
export const operations = [...serving, ...working, ...governing] as const

/** The operations by name. */
export const operationNamed: ReadonlyMap<string, Operation> = new Map(
  operations.map((operation) => [operation.name, operation as unknown as Operation]), // each was checked where it is declared
)
