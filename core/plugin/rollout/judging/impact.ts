import { satisfies } from 'semver'
import { allEffects, isEnd, type AnyLifecycle } from '../../../lifecycle/lifecycle.ts'
import type { Service } from '../../../service/define-service.ts'
import type { Description } from '../../cell/wire.ts'

/** Tickets of one tenant that stand alike. */
export interface TicketGroup {
  readonly tenant: string
  readonly service: string
  /** The version that they follow. */
  readonly version: string
  readonly state: string
  readonly isEnded: boolean
  readonly count: number
  /** What they began with; nothing is said of those that have ended. */
  readonly lifecycle: AnyLifecycle | null
}

/** What a version means to the tickets that are open. */
export interface Impact {
  readonly staying: readonly TicketGroup[]
  readonly carried: readonly TicketGroup[]
  readonly broken: readonly TicketGroup[]
}

/** Which open tickets keep what they began with, which are carried over, and which could not go on. */
export function impactOf(
  groups: readonly TicketGroup[],
  next: Pick<Description, 'version' | 'services' | 'activities'>,
): Impact {
  const open = groups.filter(({ isEnded }) => !isEnded)
  const {
    staying = [],
    carried = [],
    broken = [],
  } = Object.groupBy(open, (group) => fateOf(group, next))
  return { staying, carried, broken }
}

/** How many tickets there are in some groups. */
export function countOf(groups: readonly TicketGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0)
}

/** Whether a service carries the tickets of a version over to its own. */
export function carriesFrom({ carriesOver }: Service, version: string, own: string): boolean {
  return carriesOver !== undefined && version !== own && satisfies(version, carriesOver.from)
}

/** The state in which a ticket goes on when it is carried over; nothing where it could not. */
export function carriedTo({ lifecycle, carriesOver }: Service, state: string): string | undefined {
  const to = carriesOver?.states?.[state] ?? state
  return lifecycle.states[to] && !isEnd(lifecycle, to) ? to : undefined
}

function fateOf(
  { service: id, version, state, lifecycle }: TicketGroup,
  next: Pick<Description, 'version' | 'services' | 'activities'>,
): keyof Impact {
  const service = next.services.find((one) => one.id === id)
  if (!service) return 'broken'
  if (carriesFrom(service, version, next.version))
    return carriedTo(service, state) === undefined ? 'broken' : 'carried'
  return lifecycle && !runsWith(lifecycle, next.activities) ? 'broken' : 'staying'
}

function runsWith(lifecycle: AnyLifecycle, activities: readonly string[]): boolean {
  return allEffects(lifecycle).every(
    (effect) => !('run' in effect) || activities.includes(effect.run),
  )
}
