import type { StaffRole } from '../access/roles.ts'
import type { Calendar } from '../lifecycle/calendar.ts'
import type { Sheet } from '../knowledge/define-sheet.ts'
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
  readonly when?: { readonly field: string; readonly is: string | readonly string[] }
  readonly to: { readonly office: string } | { readonly tenant: string }
  readonly because: Words
}

/** Someone who serves citizens, with a role in each of some offices. */
export interface StaffDeclaration {
  readonly email: string
  readonly name: string
  readonly assignments: readonly { readonly role: StaffRole; readonly office: string }[]
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
  readonly kind: 'city' | 'company'
  readonly ipaCode?: string
  readonly fiscalCode?: string
  readonly brand: { readonly colour: string; readonly dark: string; readonly short: string }
  readonly locales: readonly ('it' | 'en')[]
  readonly phone: string
  readonly sites: readonly string[]
  readonly calendar: Calendar
  readonly offices: readonly OfficeDeclaration[]
  readonly services: readonly EnabledService[]
  readonly routes: readonly Route[]
  readonly staff: readonly StaffDeclaration[]
  readonly machines: readonly MachineDeclaration[]
  readonly sheets: readonly Sheet[]
}

/** Declares a tenant. */
export function defineTenant(tenant: TenantDeclaration): TenantDeclaration {
  return tenant
}
