import { faultWords } from './fault-words.ts'

/** What the kernel says in Italian of plugins that an organisation switches on. */
export const itEnabling: Readonly<Record<string, string>> = {
  ...faultWords({
    'enabling.unknown-plugin': [
      'Il plugin non c’è',
      '«{plugin}» non è in servizio sulla piattaforma: ricarica il catalogo.',
    ],
    'enabling.not-accepted': [
      'Mancano dei permessi',
      'Il plugin chiede anche: {permissions}. Senza non può lavorare: accettali, o lascialo spento.',
    ],
    'enabling.settings-not-valid': [
      'Alcune impostazioni non vanno bene',
      'Correggi quelle segnate e salva di nuovo: finora non è cambiato niente.',
    ],
    'enabling.has-changed': [
      'È cambiato nel frattempo',
      'L’ha modificato {by}. Ricarica la pagina, controlla e riprova.',
    ],
    'enabling.ends-before-it-begins': [
      'La fine viene prima dell’inizio',
      'Scegli una fine che venga dopo l’inizio, o non mettere la fine.',
    ],
    'enabling.nothing-said-here': [
      'Qui vale già quello che si decide sopra',
      'Per «{plugin}» l’ufficio non ha una scelta sua da togliere.',
    ],
  }),
  'permission.person': 'Sapere chi è la persona',
  'permission.person.meaning':
    'Nome, cognome e codice fiscale di chi ha fatto la richiesta, per le proprie pratiche.',
  'permission.documents': 'Emettere documenti',
  'permission.documents.meaning':
    'Documenti numerati e verificabili, a nome dell’ente, nei registri che il plugin indica.',
  'permission.messages': 'Scrivere ai cittadini',
  'permission.messages.meaning': 'Messaggi con parole proprie, nelle pratiche dei propri servizi.',
  'permission.keeping': 'Tenere dati propri',
  'permission.keeping.meaning':
    'Scrive righe nel proprio schema, separate per ente; quelle degli altri non le vede.',
  'permission.outside': 'Chiedere a sistemi esterni',
  'permission.outside.meaning':
    'Solo agli indirizzi scritti nelle sue impostazioni, e a nessun altro.',
}
