import type { Scope } from '../operation/scope.ts'
import { calendarOf } from '../tenancy/offices.ts'
import { besideView } from './beside.ts'
import { timesView } from './clock-view.ts'
import { movesView } from './moves-view.ts'
import { pathView } from './path-view.ts'
import type { StoredTicket } from './find.ts'
import type { Story } from './story-view.ts'

/** Where a ticket stands: its way, its moves, its clock, and what stands beside it. */
export async function courseView(scope: Scope, ticket: StoredTicket, story: Story) {
  const calendar = await calendarOf(scope, ticket.officeId)
  return {
    path: pathView(scope, ticket, story.lines),
    moves: movesView(scope, ticket, story),
    ...besideView(scope, ticket, story.beside),
    ...timesView(scope, ticket, calendar),
  }
}
