import { italianOn } from '../../kit/dates.ts'
import { words } from '../../kit/words.ts'

/** The words of searching and reading fact sheets. */
export const say = words({
  it: {
    search: 'Cerca tra le schede',
    placeholder: 'Che cosa chiede? Scrivi come lo dice',
    counted: (total: number, ms: string) =>
      total === 1 ? `1 scheda · ${ms} ms` : `${total} schede · ${ms} ms`,
    searching: 'cerco…',
    degraded: 'ricerca ridotta',
    hits: 'Schede trovate',
    none: (text: string) => `Nessuna scheda per «${text}».`,
    noneHint:
      'Prova con meno parole o con un’altra parola. Se manca davvero, apri una pratica all’ufficio.',
    start: 'Scrivi due o tre parole: la ricerca parte da sola.',
    startHint: 'Frecce per scorrere, Invio per usare la scheda nella chiamata.',
    retry: 'Riprova',
    pick: 'Scegli una scheda dall’elenco.',
    verified: (day: string) => `verificata ${day}`,
    on: italianOn,
    reviewSoon: (days: number) =>
      days === 1 ? 'da rivedere entro domani' : `da rivedere entro ${days} giorni`,
    reviewLate: 'da rivedere: scaduta',
    sayAloud: 'Da dire',
    staffOnly: 'solo per chi lavora qui',
    openTicket: 'Apri una pratica',
    used: 'annotata nella chiamata',
    use: 'Annota nella chiamata',
    clear: 'Cancella la ricerca',
    next: 'Scheda successiva',
    previous: 'Scheda precedente',
    focus: 'Cerca',
    title: 'Schede',
    intro: 'Quello che si dice ai cittadini, verificato dagli uffici.',
  },
  en: {
    search: 'Search the sheets',
    placeholder: 'What do they ask? Write it their way',
    counted: (total: number, ms: string) =>
      total === 1 ? `1 sheet · ${ms} ms` : `${total} sheets · ${ms} ms`,
    searching: 'searching…',
    degraded: 'reduced search',
    hits: 'Sheets found',
    none: (text: string) => `No sheet for “${text}”.`,
    noneHint:
      'Try fewer words or another one. If it is really missing, open a ticket to the office.',
    start: 'Write two or three words: the search starts by itself.',
    startHint: 'Arrows to move, Enter to use the sheet in the call.',
    retry: 'Try again',
    pick: 'Choose a sheet from the list.',
    verified: (day: string) => `verified ${day}`,
    on: (day: string) => (/\d/.test(day) ? `on ${day}` : day),
    reviewSoon: (days: number) =>
      days === 1 ? 'to be reviewed by tomorrow' : `to be reviewed within ${days} days`,
    reviewLate: 'to be reviewed: out of date',
    sayAloud: 'To say',
    staffOnly: 'for staff only',
    openTicket: 'Open a ticket',
    used: 'noted in the call',
    use: 'Note it in the call',
    clear: 'Clear the search',
    next: 'Next sheet',
    previous: 'Previous sheet',
    focus: 'Search',
    title: 'Sheets',
    intro: 'What we tell citizens, verified by the offices.',
  },
})
