import { Fault } from '../../operation/fault.ts'
import type { Fetched, Lent } from '../face/lent.ts'
import type { SettingFields, SettingValues } from '../face/setting.ts'
import { exceeds } from './exceeds.ts'
import type { FromPlugin, ToPlugin, Wanted } from './wire.ts'

const MEGABYTE = 1024 * 1024
const LONGEST_LINE = 2000

/** The cell's end of what the kernel lends. */
export interface CellLent {
  /** What one call is lent; the kernel knows the tenant from the call. */
  forCall(call: number): Lent
  /** Takes the kernel's answer to a question. */
  receive(answer: Extract<ToPlugin, { kind: 'lent' | 'refused' }>): void
}

/** Builds the cell's end of what the kernel lends. */
export function createCellLent(post: (message: FromPlugin) => void): CellLent {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let asked = 0

  const ask = (call: number, wanted: Wanted) => {
    if (exceeds(wanted, MEGABYTE)) throw new Error('asked with more than a megabyte')
    const asking = Promise.withResolvers<unknown>()
    const id = (asked += 1)
    post({ kind: 'ask', id, call, for: wanted })
    waiting.set(id, asking)
    return asking.promise
  }
  return {
    forCall: (call) => lentBy((wanted) => ask(call, wanted), post),
    receive: (told) => {
      const asking = waiting.get(told.id)
      waiting.delete(told.id)
      if (told.kind === 'lent') return asking?.resolve(told.answer)
      const { code, status, facts } = told.fault
      asking?.reject(new Fault(code, status, facts))
    },
  }
}

// What the kernel answers has the shape that the question names: its own end checks and makes it.
function lentBy(
  ask: (wanted: Wanted) => Promise<unknown>,
  post: (message: FromPlugin) => void,
): Lent {
  return {
    rows: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await ask({ kind: 'rows', sql, values })) as Row[],
    settings: async <F extends SettingFields>() =>
      (await ask({ kind: 'settings' })) as SettingValues<F>,
    fetch: async (address, { method = 'GET', headers = {}, body } = {}) =>
      (await ask({ kind: 'fetch', address, method, headers, body })) as Fetched,
    log: (text, facts = {}) => post(lineOf(text, facts)),
  }
}

function lineOf(text: string, facts: Readonly<Record<string, unknown>>): FromPlugin {
  const told = exceeds(facts, 5 * LONGEST_LINE) ? { leftOut: 'too many facts' } : { ...facts }
  return { kind: 'log', text: text.slice(0, LONGEST_LINE), facts: told }
}
