import { faultWords } from './fault-words.ts'
import { itLevels } from './it-levels.ts'
import { itRouting } from './it-routing.ts'

/** What the kernel says in Italian of offices, calendars, promises, routing, settings and files of them. */
export const itTenancy: Readonly<Record<string, string>> = {
  ...itLevels,
  ...itRouting,
  ...faultWords({
    'offices.unknown': ['Ufficio non trovato', 'L’ufficio non c’è, o non è di questo ente.'],
    'offices.has-changed': [
      'L’ufficio è cambiato nel frattempo',
      'L’ha modificato {by}. Ricarica l’ufficio, controlla e riprova.',
    ],
    'offices.code-is-taken': [
      'Il codice è già usato',
      '«{code}» è di un altro ufficio, forse chiuso: scegli un codice diverso.',
    ],
    'offices.would-circle': [
      'L’ufficio finirebbe sotto sé stesso',
      '«{office}» non può stare sotto un ufficio che dipende da lui: scegli un altro posto.',
    ],
    'offices.is-closed': ['L’ufficio è chiuso', '«{office}» è chiuso: scegli un ufficio aperto.'],
    'offices.has-offices-below': [
      'Ci sono ancora uffici sotto',
      'Uffici aperti che dipendono da questo: {count}. Spostali o chiudili prima.',
    ],
    'offices.needs-another': [
      'Serve un altro ufficio',
      'Scegli l’ufficio che seguirà le pratiche aperte e i servizi.',
    ],
    'calendars.has-changed': [
      'Il calendario è cambiato nel frattempo',
      'L’ha modificato {by}. Ricarica il calendario, controlla e riprova.',
    ],
    'calendars.nothing-above': [
      'È già il calendario dichiarato',
      'Il calendario dell’ente non ha modifiche da togliere.',
    ],
    'calendars.too-many-closures': [
      'Troppe chiusure',
      'Un calendario ne tiene al massimo {limit}: togli quelle passate e riprova.',
    ],
    'settings.have-changed': [
      'Le impostazioni sono cambiate nel frattempo',
      'Le ha modificate {by}. Ricarica le impostazioni, controlla e riprova.',
    ],
    'settings.too-little-contrast': [
      'Il colore non ha abbastanza contrasto',
      'Le scritte bianche su {colour} hanno contrasto {ratio}: serve almeno 4,5. Scegli un colore più scuro.',
    ],
    'settings.not-a-site': [
      'L’indirizzo di un sito non va bene',
      '«{site}» non va bene: serve https e, per un sito, soltanto l’origine, come https://www.comune.example.',
    ],
    'settings.needs-italian': [
      'Serve l’italiano',
      'L’italiano è sempre tra le lingue: aggiungilo e riprova.',
    ],
    'settings.not-a-logo': [
      'Il logo non si può usare',
      'Serve un’immagine PNG, JPEG o WebP di al massimo 200 KB.',
    ],
    'settings.not-for-groups': [
      'Un gruppo non si può collegare',
      'Il gruppo «{group}» indica «{what}», che qui non c’è. Correggi il ruolo o l’ufficio.',
    ],
    'import.has-changed': [
      'I dati sono cambiati dopo l’anteprima',
      'Non è stato fatto niente. Guarda di nuovo l’anteprima e conferma.',
    ],
    'import.not-a-table': [
      'Il file non si legge',
      'Alla riga {line} qualcosa non è una tabella: controlla le virgolette e riprova.',
    ],
    'import.columns-missing': [
      'Mancano delle colonne',
      'La prima riga deve avere anche: {columns}.',
    ],
    'import.too-many-lines': [
      'Il file ha troppe righe',
      'Se ne prendono al massimo {limit} per volta: dividi il file.',
    ],
  }),
  'calendar.closed': 'Chiusura',
  'entry.routed.closed': 'L’ufficio {from} ha chiuso: la segue {office}',
  'refused.bad-code':
    'Il codice ha lettere minuscole, cifre e trattini, e comincia con una lettera',
  'refused.bad-names': 'Il nome manca o ha caratteri che non si vedono',
  'refused.bad-kind': 'Il tipo è area, direzione, servizio o ufficio',
  'refused.bad-email': 'L’e-mail non va bene',
  'refused.twice': 'È già in una riga sopra',
  'refused.circle': 'L’ufficio finirebbe sotto sé stesso',
  'refused.parent-closed': 'L’ufficio superiore è chiuso',
  'refused.unknown-parent': 'L’ufficio superiore non c’è',
  'refused.closed': 'L’ufficio è chiuso',
  'refused.not-allowed': 'Non puoi farlo in questo ufficio',
  'ical.not-a-calendar': 'Il file non è un calendario iCal',
  'ical.too-many-events': 'Si prendono al massimo 500 eventi',
  'ical.not-readable': 'La riga non si legge',
  'ical.no-start': 'Manca la data d’inizio',
  'ical.no-such-day': 'Il giorno non esiste',
  'ical.part-of-day': 'Si prendono soltanto giornate intere',
  'ical.unknown-zone': 'Il fuso orario non si conosce',
  'ical.ends-before': 'Finisce prima di cominciare',
  'ical.too-long': 'Dura più di un anno',
  'ical.is-past': 'È già passato',
  'ical.cancelled': 'È annullato',
  'ical.not-yearly': 'Si ripete in un modo che non si può prendere: soltanto ogni anno',
}
