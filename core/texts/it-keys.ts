import { faultWords } from './fault-words.ts'

/** What is said about machines' keys in Italian. */
export const itKeys: Readonly<Record<string, string>> = {
  ...faultWords({
    'keys.unknown': ['Chiave non trovata', 'Tra le chiavi dell’ente questa non c’è.'],
    'keys.is-over': [
      'La chiave non vale più',
      'È scaduta o è stata revocata, e non si può rinnovare. Creane una nuova.',
    ],
    'keys.not-for-keys': [
      'Una chiave non può farlo',
      'Queste operazioni sono soltanto per le persone: {names}. Togli queste e riprova.',
    ],
    'keys.ends-too-soon': [
      'La scadenza è già passata',
      'Una chiave deve valere almeno fino a domani: scegli un altro giorno, o nessuno.',
    ],
  }),
  'key-operation.services.list': 'Elencare i servizi',
  'key-operation.services.read': 'Leggere un servizio e il suo modulo',
  'key-operation.services.lifecycle': 'Leggere come procede una pratica di un servizio',
  'key-operation.services.simulate': 'Provare come procederebbe una pratica',
  'key-operation.knowledge.search': 'Cercare tra le schede',
  'key-operation.knowledge.read': 'Leggere una scheda',
  'key-operation.tickets.submit': 'Inviare richieste',
  'key-operation.tickets.queue': 'Elencare le pratiche',
  'key-operation.tickets.read': 'Leggere una pratica',
  'key-operation.tickets.track': 'Seguire una pratica con il suo codice',
  'key-operation.tickets.move': 'Far avanzare una pratica',
  'key-operation.tickets.move-tracked': 'Far avanzare una pratica con il suo codice',
  'key-operation.tickets.add-note': 'Aggiungere note interne',
  'key-operation.tickets.refer': 'Affidare una pratica a un altro ente',
  'key-operation.files.put': 'Caricare allegati',
  'key-operation.files.get': 'Scaricare allegati',
  'key-operation.documents.get': 'Scaricare documenti emessi',
  'key-operation.documents.verify': 'Verificare documenti',
  'key-operation.calls.record-event': 'Segnalare gli eventi delle telefonate',
  'key-operation.calls.today': 'Leggere le telefonate di oggi',
  'key-operation.calls.read': 'Leggere una telefonata',
  'key-operation.calls.take': 'Prendere una telefonata',
  'key-operation.calls.identify': 'Associare una persona a una telefonata',
  'key-operation.calls.wrap-up': 'Chiudere una telefonata',
}
