import type { Wish } from './rules.ts'

const italianDay = new Intl.DateTimeFormat('it', { dateStyle: 'full', timeZone: 'UTC' })
const englishDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })

const hours = {
  morning: { it: 'fra le 7 e le 12', en: 'between 7 and 12' },
  afternoon: { it: 'fra le 13 e le 18', en: 'between 13 and 18' },
} as const

/** What whoever asked is told when the day is booked. */
export function bookedWords({ day, slot }: Wish, code: string) {
  const at = new Date(`${day}T00:00:00Z`)
  return {
    it: `Il ritiro è prenotato per ${italianDay.format(at)}, ${hours[slot].it}. Porta gli oggetti nel punto concordato e scrivici sopra ${code}. Puoi annullare fino al giorno prima.`,
    en: `The pickup is booked for ${englishDay.format(at)}, ${hours[slot].en}. Bring the things to the agreed place with ${code} written on them. You can cancel until the day before.`,
  }
}

/** What they are told when a clerk must agree on the day. */
export const handedOverWords = {
  it: 'Per questo ritiro ti scrive un operatore: dobbiamo accordarci sul giorno o sulla quantità.',
  en: 'A clerk will write to you about this pickup: we must agree on the day or the quantity.',
}

/** What they are told when it is too late to cancel. */
export const keptWords = {
  it: 'Non si può più annullare: si poteva fino al giorno prima. Il ritiro resta prenotato.',
  en: 'It is too late to cancel: that was possible until the day before. The pickup stays booked.',
}
