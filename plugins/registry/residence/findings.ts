import { livingOn } from '../certificate/rules.ts'
import type { Resident } from '../population/register.ts'
import type { Declaration } from './declaration.ts'

/** What the register says of a declaration, to be looked at before anybody is registered. */
export type Finding =
  | 'late'
  | 'declarant-unknown'
  | 'already-resident'
  | 'same-address'
  | 'member-unknown'
  | 'member-of-others'
  | 'minors-stay-alone'

/** What the register knows of those who move. */
export interface Known {
  readonly declarant: Resident | undefined
  /** The family of whoever declares, the head first. */
  readonly family: readonly Resident[]
  /** Whom the register knows of those who move too. */
  readonly members: readonly Resident[]
}

const dayMs = 86_400_000

/** Compares a declaration with the register; what is found hinders nobody, a clerk decides. */
export function findingsOn(declared: Declaration, known: Known): Finding[] {
  const isMovingWithin = declared.origin === 'same-city'
  const found: readonly [Finding, boolean][] = [
    ['late', Date.parse(declared.declaredOn) > Date.parse(declared.since) + 20 * dayMs],
    ['declarant-unknown', isMovingWithin && known.declarant?.standing !== 'resident'],
    ['already-resident', !isMovingWithin && known.declarant?.standing === 'resident'],
    ['same-address', isMovingWithin && known.declarant?.address.street === declared.address.street],
    ['member-unknown', isMovingWithin && known.members.length < declared.members.length],
    ['member-of-others', known.members.some((one) => isOfOthers(one, known))],
    ['minors-stay-alone', isMovingWithin && leavesMinorsAlone(declared, known)],
  ]
  return found.filter(([, is]) => is).map(([finding]) => finding)
}

function isOfOthers({ household, standing }: Resident, { declarant }: Known): boolean {
  return standing === 'resident' && household !== declarant?.household
}

function leavesMinorsAlone({ members, declaredOn }: Declaration, { declarant, family }: Known) {
  const moving = new Set([...members, declarant?.fiscalCode])
  const staying = livingOn(declaredOn, family).filter((one) => !moving.has(one.fiscalCode))
  return staying.length > 0 && staying.every(({ bornOn }) => isMinor(bornOn, declaredOn))
}

function isMinor(bornOn: string, day: string): boolean {
  return `${Number(bornOn.slice(0, 4)) + 18}${bornOn.slice(4)}` > day
}
