import type { Actor, Assignment } from '../identity/actor.ts'
import type { Scope } from '../operation/scope.ts'
import { inWords } from '../tenancy/words.ts'
import type { Owned } from './ability.ts'
import type { Explanation, RoleRef, Wonder } from './contract.ts'
import { mayGive } from './may-give.ts'
import type { OwnRole } from './own-roles.ts'
import { roleName } from './role-name.ts'
import { roles, staffRoles } from './roles.ts'
import { everybodyServing } from './serving.ts'

/** Which roles would allow what somebody wonders about, and who could give one of them where it is needed. */
export async function whoWould(
  scope: Scope,
  wonder: Wonder,
  row: Owned | undefined,
): Promise<Pick<Explanation, 'roles' | 'givers'>> {
  if (scope.actor.kind !== 'staff') return { roles: [], givers: [] }
  const { people, own } = await everybodyServing(scope)
  const allowing = rolesAllowing(scope, wonder, { row, own })
  const needed = neededIn(scope.actor, row)
  const givers = people
    .filter(({ id }) => id !== scope.actor.id)
    .flatMap((person) => giverOf(scope, person, { allowing, needed, own }))
    .toSorted((one, other) => one.reach - other.reach)
    .slice(0, 10)
    .map(({ giver }) => giver)
  return { roles: allowing, givers }
}

interface Around {
  readonly row: Owned | undefined
  readonly own: readonly OwnRole[]
}

function rolesAllowing(scope: Scope, wonder: Wonder, { row, own }: Around): RoleRef[] {
  const allows = (rules: OwnRole['rules']) =>
    rules.some(
      ({ action, subject, except }) =>
        action === wonder.action &&
        subject === wonder.subject &&
        !(except && row?.['isSensitive'] === true),
    )
  const standard = staffRoles.filter((role) => allows(roles[role]))
  const made = own.filter(({ rules }) => allows(rules)).map(({ id }) => id)
  return [...standard, ...made].map((id) => ({ id, name: roleName(scope, id, own) }))
}

// Where the thing lies, or else in the offices of whoever asks.
function neededIn({ held, assignments }: Actor, row: Owned | undefined): readonly string[] {
  const office = row?.['officeId']
  return typeof office === 'string'
    ? [office]
    : (held ?? assignments).map((assignment) => assignment.office)
}

interface Asked {
  readonly allowing: readonly RoleRef[]
  readonly needed: readonly string[]
  readonly own: readonly OwnRole[]
}

/** Someone who could, and how many offices they answer for: the nearest answers for the fewest. */
interface Reaching {
  readonly giver: Explanation['givers'][number]
  readonly reach: number
}

function giverOf(scope: Scope, person: Actor, { allowing, needed, own }: Asked): Reaching[] {
  const gives = (held: Assignment) =>
    needed.some((office) =>
      allowing.some(({ id }) => mayGive({ assignments: [held] }, id, { office, own })),
    )
  const giving = person.assignments.find(gives)
  if (!giving) return []
  const role = roleName(scope, giving.role, own)
  const office = inWords(scope, giving.officeName)
  const giver = { name: person.name, email: person.email ?? '', role, office }
  return [{ giver, reach: giving.offices.length }]
}
