import { words } from '../../kit/words.ts'

const meanings: readonly string[] = ['per niente', 'poco', 'così così', 'abbastanza', 'molto']

const it = {
  title: 'La tua valutazione',
  about: (title: string) => `Richiesta: ${title}`,
  starsHint: 'Una stella: per niente facile. Cinque: facilissimo.',
  star: (count: number) => (count === 1 ? '1 stella' : `${count} stelle`),
  meanings,
  several: 'Puoi sceglierne più di uno, o nessuno.',
  text: 'Vuoi aggiungere qualcosa?',
  textHint:
    'Non scrivere dati tuoi o di altri. Chi lavora la richiesta non risponde da qui: se ti serve una risposta, scrivi nella richiesta.',
  left: (count: number) => `Restano ${count} caratteri`,
  starsNeeded: 'Scegli da una a cinque stelle.',
  send: 'Manda la valutazione',
  sending: 'Un momento…',
  thanks: 'Grazie',
  thanksWhy: 'La tua valutazione aiuta a rendere il servizio più facile per chi viene dopo.',
  given: 'L’hai già valutata',
  givenWhy: (stars: string) =>
    `Ogni richiesta si valuta una volta sola. Avevi dato ${stars}. Grazie.`,
  givenPlain: 'Ogni richiesta si valuta una volta sola. Grazie.',
  early: 'La richiesta non è ancora conclusa',
  earlyWhy: 'Quando sarà conclusa potrai dire quanto è stato facile.',
  unknown: 'Non troviamo questa richiesta',
  unknownWhy: 'Controlla il codice: è nella ricevuta e nella nostra e-mail.',
  code: 'Il codice della tua richiesta',
  codeHint: 'È nella ricevuta che hai visto e nell’e-mail che ti abbiamo mandato.',
  codeMissing: 'Scrivi il codice della richiesta',
  go: 'Continua',
  doorTitle: 'Entra per valutare la tua richiesta',
  doorWhy: 'Così sappiamo che è tua. Serve meno di un minuto.',
  signIn: 'Entra con SPID o CIE',
  entering: 'Un momento, stai entrando…',
  expired: 'Sei stato via a lungo: rientra',
  expiredWhy: 'Quello che hai scelto è rimasto qui.',
  failed: 'Non sei entrato',
  failedWhy: 'L’accesso è stato interrotto. Riprova quando vuoi.',
  notYours: 'Questa richiesta non è tua',
  notYoursWhy:
    'La valuta chi l’ha mandata. Se l’hai mandata per un’altra persona, scegli per chi agisci.',
  retry: 'Riprova',
}

const en: typeof it = {
  title: 'Your rating',
  about: (title) => `Request: ${title}`,
  starsHint: 'One star: not easy at all. Five: very easy.',
  star: (count) => (count === 1 ? '1 star' : `${count} stars`),
  meanings: ['not at all', 'a little', 'so so', 'fairly', 'very'],
  several: 'You may choose several, or none.',
  text: 'Anything to add?',
  textHint:
    'Do not write data about you or others. Nobody answers from here: if you need an answer, write in the request.',
  left: (count) => `${count} characters left`,
  starsNeeded: 'Choose from one to five stars.',
  send: 'Send the rating',
  sending: 'One moment…',
  thanks: 'Thank you',
  thanksWhy: 'Your rating helps to make the service easier for whoever comes next.',
  given: 'You have rated it already',
  givenWhy: (stars) => `Each request is rated once. You had given ${stars}. Thank you.`,
  givenPlain: 'Each request is rated once. Thank you.',
  early: 'The request is not concluded yet',
  earlyWhy: 'Once it is, you can say how easy it was.',
  unknown: 'We cannot find this request',
  unknownWhy: 'Check the code: it is on the receipt and in our e-mail.',
  code: 'The code of your request',
  codeHint: 'It is on the receipt you saw and in the e-mail we sent.',
  codeMissing: 'Write the code of the request',
  go: 'Go on',
  doorTitle: 'Sign in to rate your request',
  doorWhy: 'So that we know it is yours. It takes less than a minute.',
  signIn: 'Sign in with SPID or CIE',
  entering: 'One moment, you are being signed in…',
  expired: 'You were away for long: sign in again',
  expiredWhy: 'What you chose is still here.',
  failed: 'You are not signed in',
  failedWhy: 'Signing in was interrupted. Try again whenever you like.',
  notYours: 'This request is not yours',
  notYoursWhy:
    'Whoever sent it rates it. If you sent it for somebody else, choose for whom you act.',
  retry: 'Try again',
}

/** The words of rating a request. */
export const ratingWords = words({ it, en })
