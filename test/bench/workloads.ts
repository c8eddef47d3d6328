import type { Caller } from '../../core/kernel.ts'
import type { Shot } from 'autocannon'

/** Something that is measured: the operation, once for the record, and how clients ask for it. */
export interface Workload {
  readonly title: string
  readonly operation: string
  readonly caller: Caller
  readonly input: unknown
  /** The next request to the kernel. */
  ask(): Shot
  /** The values of `input` that differ from request to request; the bare server puts others in their place. */
  readonly varied: Readonly<Record<string, string>>
}

/** Who asks, and for what. */
export interface Given {
  readonly anyone: Caller
  readonly operator: Caller
  readonly cookie: string
  readonly ids: readonly string[]
}

const report = {
  service: 'companies.waste-report',
  answers: {
    category: 'abandoned-waste',
    place: { address: 'Fondamenta della Misericordia 2540', area: 'centro-storico' },
    description: 'Un frigorifero e due materassi lasciati accanto al ponte.',
    dangerous: false,
  },
  contact: { name: 'Ada Conti', email: 'ada.conti@example.com' },
}

const questions = ['carta di identità', 'residenza', 'rifiuti ingombranti', 'tari', 'multa ztl']

/** What the city's people do most: look at the queue, open a ticket, look something up, send a report. */
export function workloads({ anyone, operator, cookie, ids }: Given): Workload[] {
  const body = JSON.stringify(report)
  const staff = { cookie }
  return [
    {
      title: 'list 25 of a queue',
      operation: 'tickets.queue',
      caller: operator,
      input: { view: 'open', limit: 25 },
      ask: () => ({ headers: staff }),
      varied: {},
    },
    {
      title: 'read one',
      operation: 'tickets.read',
      caller: operator,
      input: { id: ids[0] },
      ask: () => ({ path: `id=${oneOf(ids)}`, headers: staff }),
      varied: { id: ids[0] ?? '' },
    },
    {
      title: 'knowledge search',
      operation: 'knowledge.search',
      caller: anyone,
      input: { text: questions[0], limit: 8 },
      ask: () => ({ path: `text=${encodeURIComponent(oneOf(questions))}` }),
      varied: { text: questions[0] ?? '' },
    },
    // Last, because what it makes would lengthen the lists of the others.
    {
      title: 'create ticket',
      operation: 'tickets.submit',
      caller: anyone,
      input: report,
      ask: () => ({ method: 'POST', body, headers: { 'content-type': 'application/json' } }),
      varied: {},
    },
  ]
}

function oneOf(choices: readonly string[]): string {
  return choices[Math.floor(Math.random() * choices.length)] ?? ''
}
