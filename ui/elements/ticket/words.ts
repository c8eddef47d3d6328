import { italianOn } from '../../kit/dates.ts'
import { words } from '../../kit/words.ts'

const it = {
  office: 'Se ne occupa',
  sent: 'Inviata',
  preparing: 'Lo stiamo preparando: comparirà qui da solo, di solito in pochi secondi.',
  download: 'Scarica',
  downloadOf: (name: string) => `Scarica ${name}`,
  number: (number: string) => `n. ${number}`,
  issued: (day: string) => `emesso ${italianOn(day)}`,
  answers: 'Che cosa hai scritto',
  photos: 'Le tue foto',
  papers: 'I tuoi documenti',
  story: 'Che cosa è successo',
  coming: 'Che cosa succede da sé',
  seen: 'Chi l’ha letta',
  seenNobody: 'Finora nessuno.',
  reckoned: 'Come si è calcolato',
  days: (count: number) => (count === 1 ? '1 giorno' : `${count} giorni`),
  yourTurn: 'Tocca a te',
  canDo: 'Che cosa puoi fare',
  message: 'Il tuo messaggio',
  messageMissing: 'Scrivi il tuo messaggio: serve per questo passo',
  confirm: (label: string) => `Conferma: ${label}`,
  confirming: 'Un momento…',
  cancel: 'Annulla',
  changed: 'Nel frattempo la pratica è cambiata',
  changedWhy:
    'L’abbiamo aggiornata: quello che hai scritto è ancora qui. Controlla e conferma di nuovo.',
  news: (state: string) => `Novità: ${state}`,
  referral: (name: string, code: string | null) =>
    code ? `Se ne occupa ${name}, con il codice ${code}.` : `Se ne occupa ${name}.`,
  retry: 'Riprova',
  rules: {
    'receipt-excluded': 'Il giorno della ricezione non conta',
    counted: 'Giorni che contano',
    suspended: 'Sospeso in attesa di una risposta',
    'suspension-lapsed': 'Sospeso, al più per trenta giorni',
    'notice-answered': 'Preavviso, con osservazioni',
    'notice-unanswered': 'Preavviso, senza osservazioni',
    'holiday-moved': 'L’ultimo giorno è festivo: si passa al primo feriale',
  },
}

const en: typeof it = {
  office: 'Taken care of by',
  sent: 'Sent',
  preparing: 'We are preparing it: it appears here by itself, usually within seconds.',
  download: 'Download',
  downloadOf: (name) => `Download ${name}`,
  number: (number) => `no. ${number}`,
  issued: (day) => `issued on ${day}`,
  answers: 'What you wrote',
  photos: 'Your photos',
  papers: 'Your papers',
  story: 'What happened',
  coming: 'What happens by itself',
  seen: 'Who read it',
  seenNobody: 'Nobody so far.',
  reckoned: 'How this was reckoned',
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  yourTurn: 'It is your turn',
  canDo: 'What you can do',
  message: 'Your message',
  messageMissing: 'Write your message: this step needs it',
  confirm: (label) => `Confirm: ${label}`,
  confirming: 'One moment…',
  cancel: 'Cancel',
  changed: 'It has changed in the meantime',
  changedWhy: 'We brought it up to date: what you wrote is still here. Check it and confirm again.',
  news: (state) => `News: ${state}`,
  referral: (name, code) =>
    code ? `${name} takes care of it, under the code ${code}.` : `${name} takes care of it.`,
  retry: 'Try again',
  rules: {
    'receipt-excluded': 'The day of receipt does not count',
    counted: 'Days that count',
    suspended: 'Suspended, waiting for an answer',
    'suspension-lapsed': 'Suspended, thirty days at most',
    'notice-answered': 'Notice of refusal, with observations',
    'notice-unanswered': 'Notice of refusal, without observations',
    'holiday-moved': 'The last day is a holiday: the next working day counts',
  },
}

/** The words around a ticket. */
export const ticketWords = words({ it, en })

/** A rule of reckoning in words; one we do not know is shown as it is called. */
export function ruleWords(host: Element, rule: string): string {
  const rules: Readonly<Record<string, string>> = ticketWords(host).rules
  return rules[rule] ?? rule
}
