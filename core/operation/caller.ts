import { abilityOf } from '../access/ability.ts'
import type { Store } from '../database/store.ts'
import type { Actor } from '../identity/actor.ts'
import type { Locale } from '../service/locale.ts'
import type { Tenant } from '../tenancy/tenants.ts'
import type { Operation } from './define.ts'
import type { Lendings, Scope } from './scope.ts'
import { createUnit } from './unit.ts'

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

/** The scope of a unit of work that begins for a caller. */
export function scopeOf(caller: Caller, store: Store, lent: Lendings): Scope {
  const ability = abilityOf(caller.actor, caller.need)
  return { ...caller, ability, store, lent, unit: createUnit() }
}
