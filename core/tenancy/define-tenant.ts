import type { RoleRule } from '../access/vocabulary.ts'
import type { LevelScope, OnBreach, ServiceLevel } from '../levels/level.ts'
import type { Calendar } from '../lifecycle/calendar.ts'
import type { Sheet } from '../knowledge/define-sheet.ts'
import type { AnswerIs, RuleCondition } from '../routing/condition.ts'
import type { Words } from './words.ts'

/** A node of the organisation's tree. */
export interface OfficeDeclaration {
  readonly code: string
  readonly name: Words
  readonly parent?: string
  readonly kind: 'area' | 'directorate' | 'service' | 'office'
  readonly email?: string
  readonly calendar?: Calendar
}

/** A service that this tenant offers, and the office that answers for it. */
export interface EnabledService {
  readonly id: string
  readonly office: string
  readonly enabled: boolean
}

/** Where tickets of a service go; the first route that fits decides, and says why. */
export interface Route {
  readonly service: string
  /** One answer, or several parts that must all fit. */
  readonly when?: AnswerIs | RuleCondition
  readonly to: { readonly office: string } | { readonly tenant: string }
  readonly because: Words
}

/** What is promised beside the law: how soon something is done, and what is due when it is not. */
export interface LevelDeclaration {
  readonly id: string
  readonly name: Words
  /** To what it applies; an office by its code. What is not said fits everything. */
  readonly when?: LevelScope
  readonly targets: ServiceLevel['targets']
  readonly onBreach?: OnBreach
}

/** Someone who serves citizens, with a role in each of some offices. */
export interface StaffDeclaration {
  readonly email: string
  readonly name: string
  /** A role that every tenant has, or one of `roles`. */
  readonly assignments: readonly { readonly role: string; readonly office: string }[]
}

/** A role of the tenant's own, beside those that every tenant has. */
export interface RoleDeclaration {
  readonly id: string
  readonly name: Words
  readonly rules: readonly RoleRule[]
}

/** The tenant's own provider at which staff sign in, and which of its groups gives which role in which office. */
export interface StaffProvider {
  readonly issuer: string
  readonly clientId: string
  readonly groupsClaim: string
  readonly mapping: readonly {
    readonly group: string
    readonly role: string
    readonly office: string
  }[]
}

/** A system that calls DiMe with a key, and the operations it may call. */
export interface MachineDeclaration {
  readonly id: string
  readonly may: readonly string[]
}

/** A standard answer of an office, offered for its tickets and those of the offices below it; `{name}` and the like are filled. */
export interface AnswerDeclaration {
  readonly id: string
  readonly office: string
  readonly name: Words
  readonly body: Words
  readonly service?: string
  readonly states?: readonly string[]
  /** The move that it is written for. */
  readonly move?: string
  /** The answer of the form that it waits for. */
  readonly when?: { readonly field: string; readonly is: readonly string[] }
}

/** An organisation as code: applied with a printed difference, as often as one likes. */
export interface TenantDeclaration {
  readonly slug: string
  readonly name: string
  /** The platform is a tenant too: its staff found the others and have no rights in them. */
  readonly kind: 'city' | 'company' | 'platform'
  readonly ipaCode?: string
  readonly fiscalCode?: string
  /** The two digits that pagoPA gave the organisation for its notices; `00` where nothing is said. */
  readonly segregation?: string
  readonly brand: { readonly colour: string; readonly dark: string; readonly short: string }
  /** A picture as a `data:` address. */
  readonly logo?: string
  readonly locales: readonly ('it' | 'en')[]
  readonly phone: string
  readonly sites: readonly string[]
  /** Where staff sign in; by e-mail and password where nothing is said. */
  readonly provider?: StaffProvider
  /** Whether staff need a second factor; `optional` where nothing is said. */
  readonly secondFactor?: 'optional' | 'required'
  /** After how many idle minutes a staff session ends; 60 where nothing is said. */
  readonly idleMinutes?: number
  readonly calendar: Calendar
  readonly roles?: readonly RoleDeclaration[]
  readonly offices: readonly OfficeDeclaration[]
  readonly services: readonly EnabledService[]
  readonly routes: readonly Route[]
  readonly levels?: readonly LevelDeclaration[]
  readonly staff: readonly StaffDeclaration[]
  readonly machines: readonly MachineDeclaration[]
  readonly sheets: readonly Sheet[]
  readonly answers?: readonly AnswerDeclaration[]
}

/** Declares a tenant. */
export function defineTenant(tenant: TenantDeclaration): TenantDeclaration {
  return tenant
}
