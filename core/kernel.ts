import { abilityOf } from './access/ability.ts'
import { demandNeed } from './access/demand-need.ts'
import { runNoted } from './audit/run-noted.ts'
import type { Database } from './database/database.ts'
import type { Actor } from './identity/actor.ts'
import type { Operation } from './operation/define.ts'
import type { Lendings, Scope, ChangeScope } from './operation/scope.ts'
import type { Store } from './database/store.ts'
import type { Locale } from './service/define-service.ts'
import type { Tenant } from './tenancy/tenants.ts'

/** Who calls, for which tenant, in which language, and when. */
export interface Caller {
  readonly tenant: Tenant
  readonly actor: Actor
  readonly locale: Locale
  readonly now: Date
  /** What the operation that is performed asks of the caller. */
  readonly need?: Operation['need']
  /** The ticket whose own workflow acts: what it does there it need not be told. */
  readonly attends?: string
}

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
  const scopeOf = (caller: Caller, store: Store): Scope => ({
    ...caller,
    ability: abilityOf(caller.actor, caller.need),
    store,
    lent,
    noted: { lines: 0 },
  })
  const withRows: Kernel['withRows'] = (caller, work) =>
    database.withRows(caller.tenant.id, (store) => work(scopeOf(caller, store)))
  const withEntities: Kernel['withEntities'] = (caller, work) =>
    database.withEntities(caller.tenant.id, (store, entities) =>
      work({ ...scopeOf(caller, store), entities }),
    )
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
