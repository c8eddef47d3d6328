import { faultWords } from './fault-words.ts'

/** What is said in Italian of filters and standard answers. */
export const itWork: Readonly<Record<string, string>> = {
  ...faultWords({
    'filters.unknown': ['Filtro non trovato', 'Non c’è più, o è di un’altra persona.'],
    'filters.name-is-taken': [
      'Hai già un filtro con questo nome',
      '«{name}» c’è già: scegli un altro nome, o cambia quello.',
    ],
    'filters.too-many': [
      'I filtri sono troppi',
      'Se ne possono tenere {most}: elimina quelli che non usi.',
    ],
    'answers.unknown': ['Risposta non trovata', 'La risposta pronta non c’è più.'],
    'answers.has-changed': [
      'La risposta è cambiata nel frattempo',
      'L’ha modificata {by}. Ricarica, controlla e riprova.',
    ],
    'answers.unknown-places': [
      'Ci sono segnaposto che non esistono',
      'Il cittadino leggerebbe {places} così com’è. Si possono usare: {known}.',
    ],
  }),
  'place.name': 'Nome di chi ha scritto',
  'place.name.example': 'Marta Zen',
  'place.code': 'Codice della pratica',
  'place.code.example': 'VE-8QK4-77M',
  'place.service': 'Servizio',
  'place.service.example': 'Segnalazione sui rifiuti',
  'place.subject': 'Oggetto',
  'place.subject.example': 'Rifiuti abbandonati',
  'place.office': 'Ufficio',
  'place.office.example': 'Ufficio Anagrafe',
  'place.lastDay': 'Ultimo giorno utile',
  'place.lastDay.example': '2 gennaio 2027',
  'place.date': 'Data di oggi',
  'place.date.example': '3 dicembre 2026',
  'place.writer': 'Nome di chi risponde',
  'place.writer.example': 'Paolo Dario',
  'place.tenant': 'Nome dell’ente',
  'place.tenant.example': 'Comune di Venezia',
  'place.phone': 'Telefono dell’ente',
  'place.phone.example': '041041',
}
