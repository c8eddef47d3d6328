import type { Need } from '../../core/access/need.ts'
import { grantableNames } from '../../core/keys/grantable.ts'
import { roles, type Role } from '../../core/access/roles.ts'
import type { RoleRule } from '../../core/access/vocabulary.ts'

/** Where a thing lies for whoever acts: in an office of theirs (or it is their own), in another, in another tenant. */
export type Place = 'own office' | 'other office' | 'other tenant'

/** What must become of a call: it is done, refused (403), the thing is not found (404), or one must sign in (401). */
export type Outcome = 'done' | 'refused' | 'not found' | 'sign in'

/** An operation as far as its outcome depends on who asks. */
export interface Asked {
  readonly name: string
  readonly need: Need
}

/**
 * What the data of a role say must become of an operation on one thing in a place. It knows of roles alone:
 * what depends on more (what a manager may give, a code, a fresh proof) the sweep must list beside it. For
 * citizens `own office` is a thing of their own; an integration key is one that was given all that a key may be given.
 */
export function expectedOutcome(role: Role, { name, need }: Asked, place: Place): Outcome {
  const begins = outcomeOfBeginning(role, { name, need })
  if (begins !== 'done') return begins
  if (place === 'other tenant') return 'not found'
  if (role === 'integration-key' || typeof need === 'string') return 'done'
  const isHere = rulesFor(role, need).some(
    ({ where }) => where === undefined || place === 'own office',
  )
  return isHere ? 'done' : 'refused'
}

function outcomeOfBeginning(role: Role, { name, need }: Asked): Outcome {
  if (role === 'integration-key') return grantableNames.includes(name) ? 'done' : 'refused'
  if (need === 'anyone') return 'done'
  if (typeof need === 'object' && (need.orCode || rulesFor(role, need).length > 0)) return 'done'
  if (role === 'anonymous') return 'sign in'
  return need === 'known' ? 'done' : 'refused'
}

function rulesFor(role: Role, need: Exclude<Need, string>): readonly RoleRule[] {
  const held: readonly RoleRule[] = roles[role]
  return held.filter(({ action, subject }) => action === need.action && subject === need.subject)
}
