import type { Lent, Outcome, Task } from '@dime/core'
import { settings } from '../settings.ts'
import { ceilingOf2025, isWithin } from './rules.ts'

/** Hands an application to the office, with a note when means are above the ceiling or a condition is not met. */
export async function checkCeiling({ ticket }: Task, lent: Lent): Promise<Outcome> {
  const { meansCeiling } = await lent.settings(settings)
  return handedOver(ticket.answers, meansCeiling)
}

/** The same under a ceiling in euros: that of the last call where the tenant set none. */
export function handedOver(
  { means, livesHere, meetsConditions }: Task['ticket']['answers'],
  meansCeiling = ceilingOf2025,
): Outcome {
  const notes = [
    ...(isWithin(Number(means), meansCeiling)
      ? []
      : [`L’ISEE-ERP dichiarato supera il limite di ${meansCeiling} euro.`]),
    ...(livesHere === true ? [] : ['Non dichiara la residenza in Veneto.']),
    ...(meetsConditions === true
      ? []
      : ['Non dichiara tutti i requisiti dell’art. 25 L.R. 39/2017.']),
  ]
  return { move: 'hand-over', ...(notes.length > 0 && { note: notes.join('\n') }) }
}
