import { agendaOf, resumingMove, type Attended, type Booked, type Happening } from './agenda.ts'
import { bookedBy } from './booking.ts'
import type { Effect } from './effect.ts'
import {
  effectsAtStart,
  effectsOf,
  movesFrom,
  runsIn,
  targetOf,
  type AnyLifecycle,
} from './lifecycle.ts'
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
  /** What was caused, where that is all. */
  readonly effect?: Effect
  readonly state: string
  readonly dueAt: Date | null
}

type Living = Attended & Entered & { readonly booked: readonly Booked[] }

interface Turn {
  readonly ticket: Living
  readonly event: SimulatedEvent
}

const dayInMs = 86_400_000
const mostEvents = 100

/** Lives a lifecycle from receipt to its outcome, or until nothing more happens by itself. */
export function simulate(simulation: Simulation): SimulatedEvent[] {
  const { now, acts } = simulation
  const began = begin(simulation)
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

function begin(simulation: Simulation): Living {
  const { now, lifecycle } = simulation
  const booked = bookedBy('0', effectsAtStart(lifecycle), now)
  return { ...beginning(simulation, simulation), receivedAt: now, fired: [], booked }
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
  const effect = ticket.booked.find((one) => one.key === key)?.effect
  const booked = ticket.booked.filter((one) => one.key !== key)
  const done = effect ? { ...ticket, booked } : { ...ticket, fired: [...ticket.fired, key] }
  const move = moveOf(ticket, what)
  const after = move === undefined ? done : follow(done, move, { now: at, calendar })
  const told = { at, what, ...(move && { move }), ...(effect && { effect }) }
  return { ticket: after, event: { ...told, ...placeOf(after) } }
}

// An activity may end in more than one way; the simulation follows the one that is declared first.
function moveOf(ticket: Living, what: Happening['what']): string | undefined {
  if (what === 'silence') return ticket.lifecycle.silence?.move
  if (what === 'resume') return resumingMove(ticket)
  const { lifecycle, state } = ticket
  if (what !== 'automatic' || !runsIn(lifecycle, state)) return undefined
  return movesFrom(lifecycle, state).find((move) => lifecycle.moves[move]?.by === 'system')
}

function follow(ticket: Living, move: string, moment: Moment): Living {
  const { lifecycle, state } = ticket
  const target = targetOf(lifecycle, state, move) ?? state
  const act = `${moment.now.toISOString()}:${move}`
  const caused = bookedBy(act, effectsOf(lifecycle, state, move), moment.now)
  return { ...ticket, ...entering(ticket, target, moment), booked: [...ticket.booked, ...caused] }
}
