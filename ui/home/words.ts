import { words } from '../kit/words.ts'

const it = {
  claim: 'La piattaforma su cui una città fa girare tutti i suoi servizi.',
  points: [
    {
      icon: 'home',
      title: 'Chi abita qui',
      text: 'chiede un certificato, segnala una buca o segue una richiesta, da qualunque sito.',
    },
    {
      icon: 'phone',
      title: 'Chi lavora in Comune',
      text: 'risponde al telefono e alle pratiche da una sola scrivania, con il tempo della legge in vista.',
    },
    {
      icon: 'plus',
      title: 'Ogni servizio',
      text: 'è un pezzo che si aggiunge o si toglie senza fermare gli altri.',
    },
    {
      icon: 'lock',
      title: 'Ogni organizzazione',
      text: 'vede solo le sue cose, e resta scritto chi ha letto che cosa.',
    },
  ],
  where: 'Dove andare',
  away: 'Non riusciamo a leggere gli indirizzi: ricarica la pagina fra poco.',
  notes: {
    'Sito del Comune':
      'Il sito dimostrativo della città: certificati, segnalazioni, area personale.',
    'Sito di Veritas': 'Un’altra organizzazione, un altro sito, gli stessi servizi.',
    Scrivania: 'Chiamate, pratiche, schede e persone per chi risponde.',
    API: 'Tutte le operazioni, in OpenAPI 3.1.',
    'SPID e CIE': 'Il gestore di identità, con persone inventate.',
    Temporal: 'I flussi di lavoro mentre girano.',
  },
} as const

type Told<Words> = {
  [Name in keyof Words]: Words[Name] extends string
    ? Name extends 'icon'
      ? Words[Name]
      : string
    : Told<Words[Name]>
}

const en: Told<typeof it> = {
  claim: 'The platform on which a city runs all its services.',
  points: [
    {
      icon: 'home',
      title: 'Those who live here',
      text: 'ask for a certificate, report a pothole or follow a request, from any site.',
    },
    {
      icon: 'phone',
      title: 'Those who serve the city',
      text: 'answer calls and tickets at one desk, with the time the law gives in view.',
    },
    {
      icon: 'plus',
      title: 'Every service',
      text: 'is a piece that is added or removed without stopping the others.',
    },
    {
      icon: 'lock',
      title: 'Every organisation',
      text: 'sees only its own, and who read what stays on record.',
    },
  ],
  where: 'Where to go',
  away: 'We cannot read the addresses: reload the page in a while.',
  notes: {
    'Sito del Comune': 'The city’s demonstration site: certificates, reports, personal area.',
    'Sito di Veritas': 'Another organisation, another site, the same services.',
    Scrivania: 'Calls, tickets, sheets and people for those who answer.',
    API: 'Every operation, in OpenAPI 3.1.',
    'SPID e CIE': 'The identity provider, with invented people.',
    Temporal: 'The workflows as they run.',
  },
}

/** The words of the first page. */
export const homeWords = words<Told<typeof it>>({ it, en })

/** What is at a place, in the reader's language; as the installation says it when it is a place of its own. */
export function noteOf(host: Element, { title, note }: { title: string; note: string }): string {
  const notes: Readonly<Record<string, string>> = homeWords(host).notes
  return notes[title] ?? note
}
