import { italianOn } from '../../kit/dates.ts'
import { words } from '../../kit/words.ts'

const it = {
  label: 'Che cosa ti serve?',
  placeholder: 'Certificato, segnalazione, residenza…',
  results: 'Risultati',
  service: 'Servizio',
  sheet: 'Scheda',
  found: (count: number) => (count === 1 ? '1 risultato' : `${count} risultati`),
  none: (text: string) => `Niente per «${text}»`,
  noneWhy: 'Prova con una parola sola, o chiamaci.',
  searching: 'Cerco…',
  part: 'Le schede non rispondono: ti mostriamo solo i servizi.',
  back: 'Torna alla ricerca',
  verified: (day: string, office: string) => `Verificata ${italianOn(day)} da ${office}`,
  start: 'Vai al servizio',
}

const en: typeof it = {
  label: 'What do you need?',
  placeholder: 'Certificate, report, residence…',
  results: 'Results',
  service: 'Service',
  sheet: 'Fact sheet',
  found: (count) => (count === 1 ? '1 result' : `${count} results`),
  none: (text) => `Nothing for “${text}”`,
  noneWhy: 'Try a single word, or call us.',
  searching: 'Searching…',
  part: 'The fact sheets do not answer: we show services only.',
  back: 'Back to the search',
  verified: (day, office) => `Verified on ${day} by ${office}`,
  start: 'Go to the service',
}

/** The words of the search. */
export const searchWords = words({ it, en })
