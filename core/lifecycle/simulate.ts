import { agendaOf, resumingMove, type Attended, type Happening } from './agenda.ts'
import { movesFrom, targetOf, type AnyLifecycle } from './lifecycle.ts'
import { obstacleTo, type Obstacle } from './obstacle.ts'
import { beginning, entering, type Entered, type Moment } from './standing.ts'
import type { Term } from './term.ts'

/** Something that somebody does on a day of the simulation; 0 is the day of receipt. */
export interface Act {
  readonly onDay: number
  readonly move: string
}

/** A lifecycle to be lived with skipped time. */
export interface Simulation extends Moment {
  readonly lifecycle: AnyLifecycle
  readonly term: Term
  readonly acts: readonly Act[]
}

/** One dated line of a simulated life: what happened, where the ticket stands then, and when it falls due. */
export interface SimulatedEvent {
  readonly at: Date
  readonly what: 'received' | 'moved' | 'refused' | Happening['what']
  readonly move?: string
  /** Why the move was not possible, when it was refused. */
  readonly obstacle?: Obstacle
  readonly state: string
  readonly dueAt: Date | null
}

type Living = Attended & Entered

interface Turn {
  readonly ticket: Living
  readonly event: SimulatedEvent
}

const dayInMs = 86_400_000
const mostEvents = 100

/** Lives a lifecycle from receipt to its outcome, or until nothing more happens by itself. */
export function simulate(simulation: Simulation): SimulatedEvent[] {
  const { now, acts } = simulation
  const began: Living = { ...beginning(simulation, simulation), receivedAt: now, fired: [] }
  const events = [{ at: now, what: 'received', ...placeOf(began) } as SimulatedEvent]
  const waiting = acts.toSorted((a, b) => a.onDay - b.onDay)
  let ticket = began
  while (events.length < mostEvents) {
    const turn = nextTurn(ticket, waiting, simulation)
    if (!turn) break
    ticket = turn.ticket
    events.push(turn.event)
  }
  return events
}

const placeOf = ({ state, dueAt }: Living) => ({ state, dueAt })

function nextTurn(ticket: Living, waiting: Act[], simulation: Simulation): Turn | undefined {
  const [happening] = agendaOf(ticket, simulation.calendar)
  const [act] = waiting
  const actAt = act && new Date(simulation.now.getTime() + act.onDay * dayInMs)
  if (act && actAt && (!happening || actAt <= happening.at)) {
    waiting.shift()
    return acted(ticket, act.move, { ...simulation, now: actAt })
  }
  return happening && happened(ticket, happening, simulation)
}

function acted(ticket: Living, move: string, moment: Moment): Turn {
  const asking = { now: moment.now, who: 'somebody', madeBy: new Map<string, string>() }
  const obstacle = obstacleTo(ticket, move, asking)
  const told = { at: moment.now, move }
  if (obstacle) return { ticket, event: { ...told, what: 'refused', obstacle, ...placeOf(ticket) } }
  const moved = follow(ticket, move, moment)
  return { ticket: moved, event: { ...told, what: 'moved', ...placeOf(moved) } }
}

function happened(ticket: Living, { what, key, at }: Happening, { calendar }: Moment): Turn {
  const done = { ...ticket, fired: [...ticket.fired, key] }
  const move = moveOf(ticket, what)
  const after = move === undefined ? done : follow(done, move, { now: at, calendar })
  return { ticket: after, event: { at, what, ...(move && { move }), ...placeOf(after) } }
}

// An activity may end in more than one way; the simulation follows the one that is declared first.
function moveOf(ticket: Living, what: Happening['what']): string | undefined {
  if (what === 'silence') return ticket.lifecycle.silence?.move
  if (what === 'resume') return resumingMove(ticket)
  if (what !== 'automatic') return undefined
  const { lifecycle, state } = ticket
  return movesFrom(lifecycle, state).find((move) => lifecycle.moves[move]?.by === 'system')
}

function follow(ticket: Living, move: string, moment: Moment): Living {
  const target = targetOf(ticket.lifecycle, ticket.state, move) ?? ticket.state
  return { ...ticket, ...entering(ticket, target, moment) }
}
