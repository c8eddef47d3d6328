import type { Scope } from '../operation/scope.ts'
import { officesOf } from '../tenancy/offices.ts'
import { follow, isPromisedAnew, type Following } from './follow.ts'
import { isHeld, nextOf } from './promise.ts'
import type { ServiceLevel } from './level.ts'
import { readFollowed, type Followed } from './read-followed.ts'
import { levelsIn } from './stored-levels.ts'
import { writingPromises, type Written } from './write-promises.ts'

/** How promises are brought in line. */
export type Reckoning = Pick<Following, 'isAnew' | 'met'>

/**
 * Brings the promises of tickets in line with what they are now: whose, in which state, in which office, on
 * which calendar. Any number at once; answers which tickets changed.
 */
export async function reckonTargets(
  scope: Scope,
  ids: readonly string[],
  reckoning: Reckoning = {},
): Promise<string[]> {
  if (ids.length === 0) return []
  const found = await readFollowed(scope, ids)
  const tickets = found.filter((ticket) => isConcerned(ticket, reckoning))
  const changes = tickets.length === 0 ? [] : await changesOf(scope, tickets, reckoning)
  if (changes.length > 0) scope.store.send(writingPromises(scope.tenant, changes))
  return changes.map(({ ticket }) => ticket)
}

/** What would change on tickets that were read, without writing it. */
export async function changesOf(
  scope: Scope,
  tickets: readonly Followed[],
  reckoning: Reckoning & { readonly levels?: Following['levels']['levels'] },
): Promise<Written[]> {
  const ids = tickets.map(({ officeId }) => officeId)
  const offices = await officesOf(scope, ids)
  const levels = reckoning.levels ?? (await levelsFor(scope, tickets, reckoning))
  return tickets.flatMap((ticket) => {
    const { above = [], calendar = scope.tenant.profile.calendar } =
      offices.get(ticket.officeId) ?? {}
    const place = { now: scope.now, calendar, holds: ticket.holds, known: ticket.known }
    const following = { ...place, ...reckoning, levels: { levels, offices: above } }
    return changed(ticket, follow(ticket, following))
  })
}

async function levelsFor(
  scope: Scope,
  tickets: readonly Followed[],
  { isAnew }: Reckoning,
): Promise<readonly ServiceLevel[]> {
  const isAsked = tickets.some((ticket) => isPromisedAnew(ticket, { known: ticket.known, isAnew }))
  return isAsked ? levelsIn(scope) : []
}

// What is met for good changes no more: most moves of a ticket end here.
function isConcerned({ known, isEnded }: Followed, { isAnew }: Reckoning): boolean {
  if (isAnew === true) return true
  return known.length > 0 && (!isEnded || known.some(({ metAt }) => metAt === null))
}

function changed(ticket: Followed, promises: Written['promises']): Written[] {
  const still = isHeld(ticket, ticket.holds) || ticket.isEnded
  const next = still ? undefined : nextOf(promises)
  const isSame =
    JSON.stringify(inOrder(promises)) === JSON.stringify(inOrder(ticket.known)) &&
    next?.dueAt.getTime() === ticket.targetAt?.getTime()
  return isSame ? [] : [{ ticket: ticket.id, promises, isHeld: still }]
}

const inOrder = (promises: Written['promises']) =>
  promises
    .map(({ kind, levelId, officeId, priority, term, ...times }) => {
      const { fromAt, warnAt, dueAt, warnedAt, metAt, brokenAt } = times
      const made = [kind, levelId, officeId, priority, term.unit, term.amount]
      return JSON.stringify([...made, fromAt, warnAt, dueAt, warnedAt, metAt, brokenAt])
    })
    .toSorted()
