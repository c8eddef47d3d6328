import { z } from 'zod'
import type { Locale } from '../../service/locale.ts'
import type { Processing } from '../face/processing.ts'

/** An entry of the register of processing activities, in the reader's language. */
export const ProcessingView = z.object({
  purpose: z.string(),
  basis: z.string(),
  people: z.string(),
  data: z.string(),
  kept: z.string(),
  recipients: z.string().nullable(),
})

/** What a plugin enters into the register of processing activities. */
export function processingViews(
  locale: Locale,
  entries: readonly Processing[] = [],
): z.infer<typeof ProcessingView>[] {
  return entries.map(({ purpose, basis, people, data, kept, recipients }) => ({
    purpose: purpose[locale],
    basis,
    people: people[locale],
    data: data[locale],
    kept: kept[locale],
    recipients: recipients?.[locale] ?? null,
  }))
}
