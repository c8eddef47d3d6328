import { words } from '../../kit/words.ts'

/** The words of the part that says who opened one's file. */
export const openedWords = words({
  it: {
    intro:
      'Ogni volta che qualcuno del Comune apre i tuoi dati, resta scritto: quando, da quale ufficio e perché.',
    none: 'Nessuno ha aperto i tuoi dati',
    noneWhy:
      'Appena qualcuno li apre, per lavorare una tua richiesta o per una telefonata, lo leggi qui.',
    more: 'Mostra i precedenti',
    loading: 'Un momento…',
    retry: 'Riprova',
    because: (why: string) => `Perché: ${why}`,
    doubt: 'Qualcosa non ti torna? Chiedilo al responsabile della protezione dei dati dell’ente.',
  },
  en: {
    intro:
      'Whenever somebody of the city opens your data it is written down: when, from which office and why.',
    none: 'Nobody has opened your data',
    noneWhy: 'As soon as somebody does, to work on your request or for a call, you read it here.',
    more: 'Show earlier ones',
    loading: 'One moment…',
    retry: 'Try again',
    because: (why) => `Why: ${why}`,
    doubt: 'Does something seem wrong? Ask the organisation’s data protection officer.',
  },
})
