import type { SheetSection, Words } from '@dime/core'

type Lines = readonly string[]

/** Whom the sheet is for; sentences one by one, in Italian and, where there are any, in English. */
export const forWhom = section('a-chi', { it: 'A chi è rivolto', en: 'Who it is for' })

/** What to have at hand before starting. */
export const needed = section('cosa-serve', { it: 'Cosa serve', en: 'What you need' })

/** The steps, in order. */
export const howTo = section('come-fare', { it: 'Come fare', en: 'What to do' })

/** What one gets in the end. */
export const obtained = section('cosa-si-ottiene', { it: 'Cosa si ottiene', en: 'What you get' })

/** What happens once the request is sent. */
export const afterwards = section('dopo', { it: 'Che cosa succede dopo', en: 'What happens next' })

/** Terms and due dates. */
export const terms = section('tempi', { it: 'Tempi e scadenze', en: 'Times and due dates' })

/** What it costs. */
export const cost = section('costo', { it: 'Quanto costa', en: 'What it costs' })

/** Cases in which the usual way does not hold. */
export const exceptions = section('casi', { it: 'Casi particolari', en: 'Special cases' })

/** Whom to turn to. */
export const contacts = section('contatti', { it: 'Contatti', en: 'Contacts' })

/** What whoever answers should do and say; never on a public sheet. */
export const forOperators = section('per-chi-risponde', {
  it: 'Per chi risponde',
  en: 'For operators',
})

function section(id: string, heading: Words) {
  return (it: Lines, en?: Lines): SheetSection => ({
    id,
    heading,
    body: { it: it.join('\n'), ...(en && { en: en.join('\n') }) },
  })
}
