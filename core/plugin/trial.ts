import { describe } from './cell/describe.ts'
import type { Description } from './cell/wire.ts'
import type { Plugin } from './face/define-plugin.ts'
import type { Fetched, Lent, Request } from './face/lent.ts'
import type { Task } from './face/outcome.ts'
import type { SettingFields, Settings, SettingValues } from './face/setting.ts'
import { readDescription } from './read/read-description.ts'

/** What a plugin's own tests say about the city around it; what is left out answers nothing. */
export interface Surroundings {
  /** What the plugin's tables hold: its answer to each query. */
  readonly rows?: (sql: string, values: readonly unknown[]) => readonly unknown[]
  /** What the tenant has set. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** What outside systems answer. */
  readonly fetch?: (address: string, request: Request) => Fetched
}

/** A task of an invented tenant, about a ticket that differs in what is given. */
export function taskOf(differing: Partial<Task['ticket']> = {}, more: Partial<Task> = {}): Task {
  return {
    tenant: { slug: 'isola', name: 'Comune di Isola' },
    ticket: {
      id: '00000000-0000-4000-8000-000000000001',
      code: 'IS-2222-222',
      service: '',
      state: '',
      answers: {},
      createdAt: '2026-01-07T09:00:00.000Z',
      ...differing,
    },
    person: null,
    now: '2026-01-07T09:00:00.000Z',
    ...more,
  }
}

/** What the kernel lends, without a kernel: it answers as its surroundings say and writes no log. */
export function lentOf({ rows, settings = {}, fetch }: Surroundings = {}): Lent {
  return {
    rows: async <Row>(sql: string, values: readonly unknown[] = []) =>
      [...(rows?.(sql, values) ?? [])] as Row[], // the test names the shape, as the activity does
    settings: async <F extends SettingFields>({ fields }: Settings<F>) =>
      pick(settings, Object.keys(fields)) as SettingValues<F>, // the same: a test sets what the fields ask
    fetch: async (address, request = {}) =>
      fetch?.(address, request) ?? { status: 404, type: 'text/plain', body: '' },
    log: () => undefined,
  }
}

/** The declaration as the kernel reads it; faults: plugin.not-sound, with every contradiction. */
export function described(plugin: Plugin): Description {
  return readDescription(plugin.id, describe(plugin))
}

function pick(from: Readonly<Record<string, unknown>>, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, from[name]]))
}
