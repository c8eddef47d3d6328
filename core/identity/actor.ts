import type { Role } from '../access/roles.ts'

/** A role held in an office, with the offices below it. */
export interface Assignment {
  readonly role: Role
  readonly office: string
  readonly officeCode: string
  readonly officeName: { readonly it: string; readonly en?: string }
  /** The office and all below it, by id. */
  readonly offices: readonly string[]
}

/** Who acts: nobody known, a citizen, someone who serves, a machine with a key, DiMe itself. */
export interface Actor {
  readonly kind: 'anonymous' | 'citizen' | 'staff' | 'machine' | 'system'
  /** The person, staff member or machine; empty for nobody. */
  readonly id: string
  readonly name: string
  readonly email?: string
  readonly fiscalCode?: string
  /** How surely the citizen is known, 1 to 3. */
  readonly level?: number
  readonly assignments: readonly Assignment[]
  /** The operations a machine may call. */
  readonly may?: readonly string[]
}

/** Someone whose name is not known. */
export const nobody: Actor = { kind: 'anonymous', id: '', name: '', assignments: [] }

/** DiMe itself, when something happens by itself. */
export const dime: Actor = { kind: 'system', id: '', name: 'DiMe', assignments: [] }
