import type { Me } from '../../kit/contract.ts'
import { say } from './words.ts'

type Held = Pick<Me, 'held' | 'rules'>

const keyOf = ({ role, office }: Me['held'][number]) => `${role} ${office.id}`

/** The roles that one list has and the other has not, each with its office. */
function beyond(one: Held, other: Held): string {
  const known = new Set(other.held.map(keyOf))
  const more = one.held.filter((held) => !known.has(keyOf(held)))
  return more.map(({ roleName, office }) => `${roleName} · ${office.name}`).join(', ')
}

/** What is told to somebody whose roles, or what these let do, have changed; nothing where all is as before. */
export function rolesChanged(host: Element, before: Held, now: Held): string | null {
  const words = say(host)
  if (JSON.stringify([before.held, before.rules]) === JSON.stringify([now.held, now.rules]))
    return null
  const [gained, lost] = [beyond(now, before), beyond(before, now)]
  if (!gained && !lost) return words.rulesChanged
  return [gained && words.roleGained(gained), lost && words.roleLost(lost)]
    .filter(Boolean)
    .join(' ')
}
