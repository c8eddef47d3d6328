import type { z } from 'zod'
import { daysBetween } from '../lifecycle/day.ts'
import { simulate, type SimulatedEvent } from '../lifecycle/simulate.ts'
import { localDay, startOfDay } from '../lifecycle/zone.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import type { Service } from './define-service.ts'
import type { LifeLine, LifeQuestion } from './lifecycle-contract.ts'
import { effectLabel } from './effect-words.ts'
import { moveLabel, stateLabel } from './service-words.ts'

const noon = 12 * 60 * 60 * 1000

/** Lives a service's lifecycle with skipped time on the tenant's calendar: a dated line for each event. */
export function liveThrough(
  scope: Scope,
  { id, lifecycle, clock }: Service,
  { received, acts }: z.output<typeof LifeQuestion>,
): LifeLine[] {
  const { calendar } = scope.tenant.profile
  const { timeZone } = calendar
  const now = received ? new Date(startOfDay(received, timeZone).getTime() + noon) : scope.now
  const first = localDay(now, timeZone)
  return simulate({ lifecycle, term: clock.term, calendar, now, acts }).map((event) => ({
    at: event.at.toISOString(),
    day: daysBetween(first, localDay(event.at, timeZone)),
    label: labelOf(scope, id, event),
    state: event.state,
    stateLabel: stateLabel(scope, { serviceId: id }, event.state),
    isRefused: event.what === 'refused',
    dueAt: event.dueAt?.toISOString() ?? null,
  }))
}

function labelOf(
  scope: Scope,
  serviceId: string,
  { what, move, obstacle, effect }: SimulatedEvent,
): string {
  const words = wordsFor(scope.locale)
  if (what === 'effect' && effect)
    return words.say('simulated.effect', { name: effectLabel(scope, { serviceId }, effect) })
  const name = move === undefined ? '' : moveLabel(scope, { serviceId }, move)
  if (what === 'moved') return name
  if (what !== 'refused') return words.say(`simulated.${what}`, { move: name })
  const states =
    obstacle?.because === 'not-in-state'
      ? obstacle.opensIn.map((state) => `«${stateLabel(scope, { serviceId }, state)}»`)
      : []
  const why = words.say(`why.${obstacle?.because ?? 'unknown-move'}`, {
    ...obstacle,
    states: words.either(states),
  })
  return words.say('simulated.refused', { move: name, why })
}
