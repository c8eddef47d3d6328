import type { Submission } from '../../core/tickets/contract.ts'

/** What somebody writes who has seen abandoned waste. */
export const abandonedWaste = {
  category: 'abandoned-waste',
  place: { address: 'Cannaregio 2345', area: 'centro-storico' },
  description: 'Tre sacchi neri vicino alla riva, da ieri sera.',
  dangerous: false,
} as const

/** A report with other answers where `change` says so. */
export function wasteReport(change: Record<string, unknown> = {}): Submission {
  return { service: 'companies.waste-report', answers: { ...abandonedWaste, ...change } }
}

/** Two workers of the crew that cleans the old city, and who they are. */
export const crew = {
  marco: 'marco.vianello@veritas.example',
  sabrina: 'sabrina.fullin@veritas.example',
} as const
