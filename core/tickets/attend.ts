import { keepTrouble } from '../attendance/trouble.ts'
import { dime } from '../identity/actor.ts'
import type { Caller, Kernel } from '../kernel.ts'
import { actTogether } from './act-together.ts'
import { actsOf } from './acts.ts'
import { unknownTicket } from './faults.ts'
import type { Hands } from './hands.ts'
import type { Due } from './due-steps.ts'
import { hold } from './hold.ts'
import { isFar, readAgenda, type Agenda } from './read-agenda.ts'

/** Which ticket. */
export interface TicketKey {
  readonly tenant: string
  readonly id: string
}

/** A ticket at the instant of its workflow's own clock, ISO. */
export interface Moment extends TicketKey {
  readonly at: string
}

/** Something of the agenda to be done now. */
export interface Turn extends Moment, Due {}

/** What is left after everything near was done: one far step, or the next instant. */
export interface Attended {
  readonly far: Due | null
  readonly waitMs: number | null
  readonly isOver: boolean
  readonly labels: Agenda['labels']
}

/** What a ticket's workflow may do: each act is done once however often it is asked for. */
export interface Attendance {
  /** Does all that is due and near, one after the other, and tells what is left. */
  attend(moment: Moment): Promise<Attended>
  agenda(moment: Moment): Promise<Agenda>
  /** Does one step; one that fails is written down at its ticket, and tried again later. */
  perform(turn: Turn): Promise<void>
}

const mostRounds = 10

/** Attends to tickets as DiMe itself, through the same operations as people use. */
export function attend(kernel: Kernel, hands: Hands): Attendance {
  const acts = actsOf(kernel, hands)
  const perform: Attendance['perform'] = async (turn) => {
    const caller = await callerAt(kernel, turn)
    try {
      await acts[turn.what]?.(caller, turn)
    } catch (error) {
      if (isGone(error)) throw error
      hands.tell?.(error)
      const failed = { what: turn.what, key: turn.key, error, now: caller.now }
      await kernel.withRows(caller, (scope) => keepTrouble(scope, turn.id, failed))
    }
  }
  const round = async (moment: Moment, left: number): Promise<Attended> => {
    const { now, ...rest } = await together(kernel, moment)
    const far = now.findIndex(isFar)
    const near = far < 0 ? now : now.slice(0, far)
    if (near.length === 0) return { ...rest, far: now[0] ?? null }
    for (const due of near) await perform({ ...moment, ...due })
    return left > 0 ? round(moment, left - 1) : { ...rest, far: null, waitMs: 1_000 }
  }
  return {
    agenda: (moment) => look(kernel, moment),
    perform,
    attend: (moment) => round(moment, mostRounds),
  }
}

// What fails among others is done again by itself, where its failure is kept.
async function together(kernel: Kernel, moment: Moment): Promise<Agenda> {
  const caller = await callerAt(kernel, moment)
  const acting = kernel.withEntities(caller, (scope) => actTogether(scope, moment.id))
  return acting.catch((error: unknown) =>
    isGone(error) ? Promise.reject(error) : look(kernel, moment),
  )
}

async function look(kernel: Kernel, moment: Moment): Promise<Agenda> {
  return kernel.withRows(await callerAt(kernel, moment), async (scope) => {
    await hold(scope, moment.id)
    return readAgenda(scope, moment.id)
  })
}

async function callerAt(kernel: Kernel, { tenant, id, at }: Moment): Promise<Caller> {
  return {
    tenant: await kernel.lent.tenants.byId(tenant),
    actor: dime,
    locale: 'it',
    now: new Date(at),
    attends: id,
  }
}

const isGone = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === unknownTicket.code
