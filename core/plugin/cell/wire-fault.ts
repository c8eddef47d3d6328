import { Fault } from '../../operation/fault.ts'
import type { WireFault } from './wire.ts'

/** Makes an error fit to cross between cells; what is no fault becomes `plugin.failed` with its message. */
export function toWire(error: unknown): WireFault {
  if (!isFault(error)) return failure(messageOf(error))
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

/** Why something failed: what a fault says of it, its code, or the error's own words. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Fault ? error.facts['message'] : undefined
  return typeof message === 'string' ? message : messageOf(error)
}

// By its shape: a plugin that was bundled brings a class of its own.
function isFault(error: unknown): error is Fault {
  return error instanceof Error && error.name === 'Fault' && 'status' in error && 'facts' in error
}

function failure(message: string): WireFault {
  return { code: 'plugin.failed', status: 502, facts: { message: message.slice(0, 2000) } }
}

function plain(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(facts))
}
