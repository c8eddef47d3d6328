import { abilityOf } from './access/ability.ts'
import { notAllowed, signInNeeded } from './access/faults.ts'
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
}

/** The kernel without a socket: runs operations and other work, each in one unit of work. */
export interface Kernel {
  readonly database: Database
  readonly lent: Lendings
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
    ability: abilityOf(caller.actor),
    store,
    lent,
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
    async perform(operation, caller, input) {
      demandNeed(operation, caller.actor)
      if (operation.kind === 'change') {
        return withEntities(caller, (scope) => operation.run(scope, input))
      }
      return withRows(caller, (scope) => operation.run(scope as ChangeScope, input)) // it asks for no entities
    },
  }
}

/** Refuses a call that could never be allowed, before anything is opened for it. */
export function demandNeed({ name, need }: Operation, actor: Actor): void {
  if (actor.kind === 'machine' && !actor.may?.includes(name))
    throw notAllowed({ action: name, subject: 'operation' })
  if (need === 'anyone' || actor.kind === 'system' || actor.kind === 'machine') return
  const isKnown = actor.kind !== 'anonymous'
  const isAllowed =
    need === 'known'
      ? isKnown
      : need !== 'machine' && abilityOf(actor).can(need.action, need.subject)
  if (isAllowed) return
  if (!isKnown) throw signInNeeded({})
  throw notAllowed(typeof need === 'string' ? { action: name, subject: 'operation' } : { ...need })
}
