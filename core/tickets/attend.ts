import { dime } from '../identity/actor.ts'
import type { Caller, Kernel } from '../kernel.ts'
import { acknowledge, escalate, keepSilence, remind, resume } from './by-itself.ts'
import { carry } from './carry.ts'
import { openTwin } from './twin.ts'
import type { Hands } from './hands.ts'
import { deliver } from './deliver.ts'
import { readAgenda, type Agenda } from './read-agenda.ts'
import { runAutomatic } from './run-automatic.ts'

/** Which ticket. */
export interface TicketKey {
  readonly tenant: string
  readonly id: string
}

/** Something of the agenda to be done now. */
export interface Turn extends TicketKey {
  readonly what: string
  readonly key: string
  readonly activity?: string
  /** The instant of the turn, ISO: the workflow's own clock. */
  readonly at: string
}

/** What a ticket's workflow may do: each act is done once however often it is asked for. */
export interface Attendance {
  agenda(key: TicketKey & { at: string }): Promise<Agenda>
  perform(turn: Turn): Promise<void>
}

/** Attends to tickets as DiMe itself, through the same operations as people use. */
export function attend(kernel: Kernel, hands: Hands): Attendance {
  const caller = async (tenant: string, at: string): Promise<Caller> => ({
    tenant: await kernel.lent.tenants.byId(tenant),
    actor: dime,
    locale: 'it',
    now: new Date(at),
  })
  const acts: Record<string, (turn: Turn) => Promise<void>> = {
    acknowledge: async (turn) => acknowledge(kernel, await caller(turn.tenant, turn.at), turn),
    remind: async (turn) => remind(kernel, await caller(turn.tenant, turn.at), turn),
    escalate: async (turn) => escalate(kernel, await caller(turn.tenant, turn.at), turn),
    resume: async (turn) => resume(kernel, await caller(turn.tenant, turn.at), turn),
    silence: async (turn) => keepSilence(kernel, await caller(turn.tenant, turn.at), turn),
    refer: async (turn) => openTwin(kernel, await caller(turn.tenant, turn.at), turn),
    carry: async (turn) => carry(kernel, await caller(turn.tenant, turn.at), turn),
    deliver: async (turn) => deliver(kernel, await caller(turn.tenant, turn.at), { turn, hands }),
    automatic: async (turn) =>
      runAutomatic(kernel, await caller(turn.tenant, turn.at), { turn, hands }),
  }
  return {
    agenda: async ({ at, ...key }) => readAgenda(kernel, await caller(key.tenant, at), key.id),
    async perform(turn) {
      await acts[turn.what]?.(turn)
    },
  }
}
