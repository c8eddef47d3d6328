import { demandNeed } from './access/demand-need.ts'
import { runNoted } from './audit/run-noted.ts'
import type { Database } from './database/database.ts'
import { scopeOf, type Caller } from './operation/caller.ts'
import type { Operation } from './operation/define.ts'
import type { ChangeScope, Lendings, Scope } from './operation/scope.ts'
import { endUnit } from './tickets/end-unit.ts'

export type { Caller } from './operation/caller.ts'

/** The kernel without a socket: runs operations and other work, each in one unit of work. */
export interface Kernel {
  readonly database: Database
  readonly lent: Lendings
  /** Refuses a call that could never be allowed, before anything is opened for it; faults: access.*. */
  readonly admit: typeof demandNeed
  /** Runs one operation on input that was validated. Faults: its own, access.*. */
  perform(operation: Operation, caller: Caller, input: unknown): Promise<unknown>
  /** One transaction of plain queries. */
  withRows<T>(caller: Caller, work: (scope: Scope) => Promise<T>): Promise<T>
  /** One transaction that also loads and saves entities. */
  withEntities<T>(caller: Caller, work: (scope: ChangeScope) => Promise<T>): Promise<T>
}

/** Builds the kernel over the record and what it lends. */
export function createKernel(database: Database, lent: Lendings): Kernel {
  const withRows: Kernel['withRows'] = (caller, work) =>
    database.withRows(caller.tenant.id, async (store) => {
      const scope = scopeOf(caller, store, lent)
      return endUnit(scope, await work(scope))
    })
  const withEntities: Kernel['withEntities'] = (caller, work) =>
    database.withEntities(caller.tenant.id, async (store, entities) => {
      const scope = { ...scopeOf(caller, store, lent), entities }
      const answer = await work(scope)
      await entities.flush()
      return endUnit(scope, answer)
    })
  return {
    database,
    lent,
    withRows,
    withEntities,
    admit: demandNeed,
    async perform(operation, caller, input) {
      demandNeed(operation, caller.actor)
      const run = (scope: Scope) => runNoted(scope, operation, input)
      const asking = { ...caller, need: operation.need }
      return operation.kind === 'change' ? withEntities(asking, run) : withRows(asking, run)
    },
  }
}
