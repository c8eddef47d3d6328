import { randomUUID } from 'node:crypto'
import type { Scope } from '../operation/scope.ts'
import { judging, type Gets, type Judge } from './judge-role.ts'
import { knownStaff, type KnownStaff } from './known-staff.ts'
import { peopleIn, type FilePerson, type RefusedStaffLine, type StaffLine } from './staff-file.ts'

/** What a table means for one person. */
export interface PlannedPerson {
  /** The first line that speaks of them. */
  readonly line: StaffLine
  readonly id: string
  readonly email: string
  readonly name: string
  readonly gets: readonly Gets[]
  /** Who they are already, if they are. */
  readonly known: KnownStaff | undefined
}

/** What a table of people comes to. */
export interface StaffPlan {
  readonly people: readonly PlannedPerson[]
  readonly refused: readonly RefusedStaffLine[]
}

const mostNew = 700

/** Compares a table with whoever serves, person by person; faults: import.*. */
export async function planStaff(scope: Scope, csv: string): Promise<StaffPlan> {
  const { people, refused } = peopleIn(csv)
  const known = await knownStaff(scope)
  const judge = await judging(scope)
  const planned = people.map((person) => plan(scope, person, { known, judge }))
  const taken = planned.flatMap(({ planned: done }) => done ?? [])
  const beyond = new Set(taken.filter((person) => !person.known).slice(mostNew))
  return {
    people: taken.filter((person) => !beyond.has(person)),
    refused: [
      ...refused,
      ...planned.flatMap((person) => person.refused),
      ...[...beyond].map(({ line }) => ({ line, reason: 'too-many-new' })),
    ],
  }
}

interface Against {
  readonly known: ReadonlyMap<string, KnownStaff>
  readonly judge: Judge
}

function plan(
  scope: Scope,
  person: FilePerson,
  { known, judge }: Against,
): { planned: PlannedPerson | undefined; refused: RefusedStaffLine[] } {
  const there = known.get(person.email)
  const reason = whyNot(scope, person, { there, judge })
  const lines = person.roles.map(({ line }) => line)
  if (reason) return { planned: undefined, refused: lines.map((line) => ({ line, reason })) }
  const judged = person.roles.map((written) => ({ written, verdict: judge.role(written) }))
  const refused = judged.flatMap(({ written: { line }, verdict }) =>
    'reason' in verdict ? [{ line, reason: verdict.reason }] : [],
  )
  const given = judged.flatMap(({ verdict }) => ('reason' in verdict ? [] : [verdict]))
  const gets = given.filter((one) => !there?.holds.has(`${one.role} ${one.office}`))
  const { email, name, line } = person
  const isEmpty = !there && gets.length === 0
  return {
    planned: isEmpty
      ? undefined
      : { id: there?.id ?? randomUUID(), line, email, name, gets, known: there },
    refused,
  }
}

function whyNot(
  { actor }: Scope,
  person: FilePerson,
  { there, judge }: { there: KnownStaff | undefined; judge: Judge },
): string | undefined {
  if (!there) return undefined
  if (there.id === actor.id && !holdsAll(there, person, judge)) return 'oneself'
  if (there.state === 'left') return 'has-left'
  return there.name !== person.name && !judge.mayRename(there) ? 'name-not-yours' : undefined
}

// What an export says of whoever imports it again changes nothing, and is no reason to refuse.
function holdsAll({ holds }: KnownStaff, { roles }: FilePerson, judge: Judge): boolean {
  return roles.every((written) => {
    const verdict = judge.role(written)
    return 'role' in verdict && holds.has(`${verdict.role} ${verdict.office}`)
  })
}
