import type { RoleRule } from '../access/vocabulary.ts'
import type { LevelScope, OnBreach, ServiceLevel } from '../levels/level.ts'
import type { Calendar } from '../lifecycle/calendar.ts'
import type { Sheet } from '../knowledge/define-sheet.ts'
import type { AnswerIs, RuleCondition } from '../routing/condition.ts'
import type { Permission } from '../plugin/face/permission.ts'
import type { AllotmentDeclaration, AnswerDeclaration, FilterDeclaration } from './define-work.ts'
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

/** A plugin that is switched on for the organisation, or for an office and those below it. */
export interface EnabledPlugin {
  readonly id: string
  readonly office?: string
  /** What it is allowed: without all that it asks for it does not work. */
  readonly accepts?: readonly Permission[]
  /** Its settings, without secrets: those are typed in at the desk. */
  readonly settings?: Readonly<Record<string, string | number | boolean>>
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
  /** Whether who is responsible for an office is written to every Monday; so it is where nothing is said. */
  readonly weeklyReport?: boolean
  readonly calendar: Calendar
  readonly roles?: readonly RoleDeclaration[]
  readonly offices: readonly OfficeDeclaration[]
  /** The plugins whose services it may offer; those that are not named stay off. */
  readonly plugins?: readonly EnabledPlugin[]
  readonly services: readonly EnabledService[]
  readonly routes: readonly Route[]
  readonly levels?: readonly LevelDeclaration[]
  readonly staff: readonly StaffDeclaration[]
  readonly machines: readonly MachineDeclaration[]
  readonly sheets: readonly Sheet[]
  readonly answers?: readonly AnswerDeclaration[]
  readonly filters?: readonly FilterDeclaration[]
  readonly allotments?: readonly AllotmentDeclaration[]
}

/** Declares a tenant. */
export function defineTenant(tenant: TenantDeclaration): TenantDeclaration {
  return tenant
}
