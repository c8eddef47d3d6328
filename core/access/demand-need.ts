import type { Actor } from '../identity/actor.ts'
import { secondFactorNeeded } from '../identity/staff/faults.ts'
import { demandStanding } from '../mandates/standing.ts'
import type { Operation } from '../operation/define.ts'
import { abilityOf } from './ability.ts'
import { notAllowed, signInNeeded } from './faults.ts'

/** Refuses a call that could never be allowed, before anything is opened for it. */
export function demandNeed({ name, need }: Pick<Operation, 'name' | 'need'>, actor: Actor): void {
  demandStanding(name, actor)
  if (actor.kind === 'system') return
  if (actor.kind === 'machine') return demandNamed(name, actor)
  if (actor.may && !actor.may.includes(name)) throw secondFactorNeeded({})
  if (need === 'anyone' || (typeof need === 'object' && need.orCode)) return
  if (need === 'known' && actor.kind !== 'anonymous') return
  if (typeof need === 'object' && abilityOf(actor).can(need.action, need.subject)) return
  if (actor.kind === 'anonymous') throw signInNeeded({})
  if (typeof need !== 'object') throw notAllowed({ action: name, subject: 'operation' })
  throw notAllowed({ ...need, because: wouldHelp(actor, need) ? 'chosen' : 'role' })
}

// The operation is the unit of a key's rights: what its tenant did not name, a machine never begins.
function demandNamed(name: string, { may }: Actor): void {
  if (!may?.includes(name)) throw notAllowed({ action: name, subject: 'operation' })
}

function wouldHelp(actor: Actor, need: Exclude<Operation['need'], string>): boolean {
  const { held } = actor
  return (
    held !== undefined && abilityOf({ ...actor, assignments: held }).can(need.action, need.subject)
  )
}
