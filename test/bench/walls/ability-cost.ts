import { abilityOf } from '../../../core/access/ability.ts'
import type { Actor } from '../../../core/identity/actor.ts'
import { median } from '../shoot.ts'
import type { Figure } from '../figure.ts'

const rounds = 40
const turns = 500
const limit = 0.1

/** What it costs to build the ability of somebody with many roles and to ask it, as a request does. */
export function abilityCost(actor: Actor): Figure {
  const offices = actor.assignments.map(({ office }) => office)
  const taken = Array.from({ length: rounds }, () => {
    const begun = process.cpuUsage()
    for (let turn = 0; turn < turns; turn += 1) {
      const ability = abilityOf(actor)
      const officeId = offices[turn % offices.length]
      ability.can('read', 'ticket')
      ability.can('move', { kind: 'ticket', officeId, personId: null, isSensitive: false })
    }
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1_000 / turns
  })
  const title = `Ability of ${offices.length} roles, built and asked`
  return { title, value: median(taken), limit, unit: 'ms of CPU' }
}
