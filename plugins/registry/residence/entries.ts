import { livingOn } from '../certificate/rules.ts'
import type { Resident, ResidentAddress } from '../population/register.ts'
import type { Declaration } from './declaration.ts'

/** A line of the register as it becomes. */
export interface Entry {
  readonly fiscalCode: string
  readonly household: string
  readonly isHead: boolean
  readonly address: ResidentAddress
}

/** A move within the municipality: what was declared, by whom, of which family; `name` is what a new family is called. */
export interface Move {
  readonly declared: Declaration
  readonly declarant: Resident
  readonly family: readonly Resident[]
  readonly name: string
}

/**
 * The lines that a move within the municipality changes. A family that moves whole stays the same; a part of it
 * becomes a family of its own, whoever declares at its head, and those who stay get a new head if theirs left
 * (D.P.R. 223/1989 art. 4 and 6). Whoever is of another family is left to a clerk.
 */
export function entriesFor({ declared, declarant, family, name }: Move): Entry[] {
  const living = livingOn(declared.declaredOn, family)
  const named = new Set([...declared.members, declarant.fiscalCode])
  const moving = living.filter(({ fiscalCode }) => named.has(fiscalCode))
  const staying = living.filter(({ fiscalCode }) => !named.has(fiscalCode))
  const isWhole = staying.length === 0
  const moved = moving.map(({ fiscalCode, household, isHead }) => ({
    fiscalCode,
    address: declared.address,
    household: isWhole ? household : name,
    isHead: isWhole ? isHead : fiscalCode === declarant.fiscalCode,
  }))
  return [...moved, ...newHead(staying)]
}

function newHead(staying: readonly Resident[]): Entry[] {
  if (staying.some(({ isHead }) => isHead)) return []
  const [eldest] = staying.toSorted((a, b) => (a.bornOn < b.bornOn ? -1 : 1))
  if (!eldest) return []
  const { fiscalCode, household, address } = eldest
  return [{ fiscalCode, household, address, isHead: true }]
}
