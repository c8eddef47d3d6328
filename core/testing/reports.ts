import type { Api } from '../api.ts'
import type { Caller } from '../kernel.ts'
import type { ScratchKernel } from './scratch-kernel.ts'

/** The answers of a report, different where a test says so. */
export function answers(
  differing: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const place = { address: 'Via della Prova 1', area: 'north' }
  return { category: 'hole', place, description: 'Una buca', urgent: false, ...differing }
}

/** Sends a report in. */
export function sendReport(
  city: ScratchKernel,
  caller: Caller,
  differing: Readonly<Record<string, unknown>> = {},
): Promise<Api['tickets.submit']['output']> {
  const input = { service: 'streets.report', answers: answers(differing) }
  return city.ask(caller, 'tickets.submit', input)
}
