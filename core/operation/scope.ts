import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Ability } from '../access/ability.ts'
import type { Actor } from '../identity/actor.ts'
import type { Catalogue } from '../service/catalogue.ts'
import type { Locale } from '../service/define-service.ts'
import type { Search } from '../search/open.ts'
import type { Store } from '../database/store.ts'
import type { Tenant, Tenants } from '../tenancy/tenants.ts'
import type { Secrets } from './secrets.ts'
import type { Unit } from './unit.ts'

/** What an operation may use: one tenant, one actor, one unit of work; given as the first argument, never ambient. */
export interface Scope {
  readonly tenant: Tenant
  readonly actor: Actor
  readonly ability: Ability
  readonly locale: Locale
  /** The instant of the call; the only clock an operation reads. */
  readonly now: Date
  readonly store: Store
  readonly lent: Lendings
  readonly unit: Unit
  /** The ticket whose own workflow acts. */
  readonly attends?: string
}

/** The scope of a change: entities are loaded and saved in its one transaction too. */
export interface ChangeScope extends Scope {
  readonly entities: SqlEntityManager
}

/** What the kernel lends every scope. */
export interface Lendings {
  readonly catalogue: Catalogue
  readonly tenants: Tenants
  readonly search: Search
  readonly secrets: Secrets
  readonly publicUrl: string
}
