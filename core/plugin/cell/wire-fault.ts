import { Fault } from '../../operation/fault.ts'
import type { WireFault } from './wire.ts'

/** Makes an error fit to cross between threads; what is no fault becomes `plugin.failed` with its message. */
export function toWire(error: unknown): WireFault {
  if (!(error instanceof Fault)) return failure(messageOf(error))
  return { code: error.code, status: error.status, facts: plain(error.facts) }
}

/** Makes the fault again that crossed; the plugin's id joins the facts. */
export function fromWire(fault: WireFault, plugin: string): Fault {
  return new Fault(fault.code, fault.status, { ...fault.facts, plugin })
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function failure(message: string): WireFault {
  return { code: 'plugin.failed', status: 502, facts: { message: message.slice(0, 2000) } }
}

function plain(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(facts))
}
