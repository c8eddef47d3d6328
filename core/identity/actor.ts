import type { RoleRule } from '../access/vocabulary.ts'
import type { MandateKind } from '../mandates/contract.ts'

/** A role held in an office, with the offices below it. */
export interface Assignment {
  readonly role: string
  /** What the role lets do, when the tenant declared it itself. */
  readonly rules?: readonly RoleRule[]
  readonly office: string
  readonly officeCode: string
  readonly officeName: { readonly it: string; readonly en?: string }
  /** The office and all below it, by id. */
  readonly offices: readonly string[]
}

/** The person or company for whom a citizen acts, by a mandate that stands. */
export interface Behalf {
  readonly mandate: string
  readonly person: string
  readonly name: string
  readonly role: 'delegate' | 'company-representative'
  /** What kind of mandate it is. */
  readonly kind: MandateKind
  /** What the actor is to the person, in their own word: `figlia`. */
  readonly relation?: string
  /** The services the mandate covers; every one where neither these nor an archetype is said. */
  readonly services?: readonly string[]
  readonly archetype?: string
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
  /** For whom a citizen acts, when not for themselves. */
  readonly behalf?: Behalf
  /** How many mandates that stand a citizen holds. */
  readonly mandates?: number
  /** The mandate chosen stands no more: nothing goes on until the citizen chooses again. */
  readonly hasLapsed?: boolean
  /** The roles acted with: the one that was chosen, or all that are held. */
  readonly assignments: readonly Assignment[]
  /** All roles held, when one of them was chosen to act with. */
  readonly held?: readonly Assignment[]
  /** The operations a machine may call, or staff who must first set up a second factor. */
  readonly may?: readonly string[]
  /** The session, and when it last proved who holds it. */
  readonly session?: { readonly id: string; readonly provedAt: Date }
  /** The emergency access with which somebody of the platform looks in, and its reason. */
  readonly emergency?: { readonly id: string; readonly reason: string }
  /** The network address from which the actor calls. */
  readonly from?: string
}

/** Someone whose name is not known. */
export const nobody: Actor = { kind: 'anonymous', id: '', name: '', assignments: [] }

/** DiMe itself, when something happens by itself. */
export const dime: Actor = { kind: 'system', id: '', name: 'DiMe', assignments: [] }

/** The person whose things these are: the one acted for, or the citizen themselves. */
export const personOf = ({ behalf, id }: Actor): string => behalf?.person ?? id
