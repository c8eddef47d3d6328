import { faultWords } from './fault-words.ts'

/** The words of the faults of plugins in Italian: what happened, then why and what to do. */
export const itPluginFaults = faultWords({
  'plugin.too-slow': [
    'Il servizio non ha risposto in tempo',
    'Riproviamo noi: non serve rimandare la richiesta.',
  ],
  'plugin.is-busy': ['Il servizio ha troppe richieste', 'Riprova tra qualche secondo.'],
  'plugin.is-away': [
    'Il servizio si sta riavviando',
    'Riprova tra qualche secondo: quello che hai scritto resta.',
  ],
  'plugin.failed': ['Il servizio ha avuto un errore', 'L’errore è registrato. Riprova più tardi.'],
  'plugin.not-sound': [
    'Il plugin non è dichiarato bene',
    'Correggi gli errori indicati e ricaricalo.',
  ],
  'plugin.unknown-activity': ['Attività sconosciuta', 'Il plugin non dichiara «{activity}».'],
  'plugin.not-loaded': ['Plugin non caricato', '«{plugin}» non è in servizio.'],
  'plugin.asks-too-much': [
    'Il plugin chiede troppe righe',
    'Ne riceve {most} alla volta: deve chiederne meno, a pagine.',
  ],
  'plugin.may-only-read': [
    'Il plugin può solo leggere',
    'Una sola lettura per volta, senza modifiche.',
  ],
  'plugin.asks-out-of-turn': [
    'Il plugin ha chiesto dati fuori turno',
    'I dati si leggono solo durante un compito.',
  ],
  'hearing.unknown': [
    'L’evento non c’è',
    'Forse intanto il plugin l’ha ricevuto: aggiorna l’elenco.',
  ],
  'plugin.may-only-write-rows': [
    'Il plugin può solo scrivere righe sue',
    'Un’istruzione per volta, con i valori a parte.',
  ],
  'plugin.needs-other-kernel': [
    'Il plugin è per un’altra versione di DiMe',
    'Gli serve il contratto {needs}, qui c’è {has}: aggiorna DiMe o scegli un’altra versione del plugin.',
  ],
  'plugin.not-permitted': [
    'Il plugin non ha il permesso',
    '«{plugin}» ha chiesto «{permission}», che non ha chiesto prima o che l’ente non ha accettato. Si accetta nelle impostazioni del plugin.',
  ],
  'plugin.outside-failed': [
    'Il sistema esterno non ha risposto',
    '{origin}: {why}. Riproviamo noi più tardi.',
  ],
  'plugin.is-off': ['Servizio non attivo', '«{plugin}» qui non è attivo.'],
})
