import { randomUUID } from 'node:crypto'
import type { Agenda, Due, TicketActivities, TicketKey, Turn } from '../ticket/contract.ts'

/** Something that happens by itself, with its instant. */
export interface Planned extends Due {
  /** Milliseconds since 1970. */
  readonly at: number
}

/** A ticket that is kept nowhere: its plan can be changed, and what was done is told. */
export interface TicketInMemory {
  readonly key: TicketKey
  readonly activities: TicketActivities
  /** What was performed, in order, once for each time. */
  readonly done: Turn[]
  /** How often the agenda was read. */
  readings(): number
  /** Puts other happenings in place of those that are still to come. */
  plan(happenings: readonly Planned[]): void
  /** Gives the ticket its outcome: nothing will happen any more. */
  end(): void
}

/** A ticket with its plan; a performed happening is over unless `perform` fails. */
export function ticketInMemory(
  first: readonly Planned[],
  perform: (turn: Turn) => Promise<void> = async () => undefined,
): TicketInMemory {
  const done: Turn[] = []
  let coming = first
  let isEnded = false
  let readings = 0
  const isDone = ({ key }: Due) => done.some((turn) => turn.key === key)
  return {
    key: { tenant: randomUUID(), id: randomUUID() },
    done,
    readings: () => readings,
    plan: (happenings) => void (coming = happenings),
    end() {
      coming = []
      isEnded = true
    },
    activities: activitiesOver({
      look(at) {
        readings += 1
        const ahead = coming.filter((each) => !isDone(each))
        const now = ahead.filter((each) => each.at <= at)
        const next = ahead.find((each) => each.at > at)
        return { now, waitMs: next ? next.at - at : null, isOver: isEnded && now.length === 0 }
      },
      async perform(turn) {
        await perform(turn)
        done.push(turn)
      },
    }),
  }
}

interface Plan {
  look(at: number): Agenda
  perform(turn: Turn): Promise<void>
}

const isFar = ({ what }: Due) => what === 'automatic'

/** What a workflow may do, over a plan: near steps at once, a far one left to the workflow. */
function activitiesOver({ look, perform }: Plan): TicketActivities {
  return {
    agenda: async ({ at }) => look(Date.parse(at)),
    perform,
    async attend(moment) {
      for (;;) {
        const { now, ...left } = look(Date.parse(moment.at))
        const [due] = now
        if (!due || isFar(due)) return { ...left, far: due ? plain(due) : null }
        await perform({ ...moment, ...plain(due) })
      }
    },
  }
}

const plain = ({ what, key, activity }: Due): Due => ({ what, key, ...(activity && { activity }) })
