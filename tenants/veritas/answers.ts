import type { TenantDeclaration } from '@dime/core'

const report = { service: 'companies.waste-report', office: 'igiene-urbana', states: ['working'] }

/** What the crews’ offices write again and again. */
export const answers: NonNullable<TenantDeclaration['answers']> = [
  {
    ...report,
    id: 'report-where-exactly',
    move: 'ask',
    name: { it: 'Dove si trova di preciso', en: 'Where exactly it is' },
    body: {
      it: 'Gentile {name}, grazie per la segnalazione {code}. Per mandare la squadra ci serve il punto preciso: il numero civico più vicino, o una foto con qualcosa che si riconosca. Il termine resta fermo fino alla sua risposta. {writer}, {office}',
      en: 'Dear {name}, thank you for report {code}. To send a crew we need the exact spot: the nearest house number, or a picture with something that can be recognised. The term stands still until you answer. {writer}, {office}',
    },
  },
  {
    ...report,
    id: 'report-collected',
    move: 'resolve',
    when: { field: 'category', is: ['abandoned-waste', 'bulky-waste', 'full-bin'] },
    name: { it: 'Ritirato', en: 'Collected' },
    body: {
      it: 'Gentile {name}, la squadra è passata e ha ritirato i rifiuti segnalati con la pratica {code}. Se entro quindici giorni ne trova ancora, può riaprire la segnalazione. {office}',
      en: 'Dear {name}, the crew has come and collected the waste of report {code}. If you still find some within fifteen days, you can open the report again. {office}',
    },
  },
  {
    ...report,
    id: 'report-private-ground',
    move: 'refuse',
    name: { it: 'È su suolo privato', en: 'It is on private ground' },
    body: {
      it: 'Gentile {name}, quello che ha segnalato con la pratica {code} si trova su suolo privato, dove non possiamo intervenire: spetta a chi ne è proprietario. Se non sa chi sia, la Polizia locale può aiutarla. {office}',
      en: 'Dear {name}, what you told us of in report {code} lies on private ground, where we cannot act: it is for the owner to see to. If you do not know who that is, the local police can help you. {office}',
    },
  },
  {
    id: 'pickup-high-tide',
    office: 'igiene-urbana',
    service: 'companies.bulky-pickup',
    states: ['booked'],
    move: 'postpone',
    name: { it: 'Rimandato per acqua alta', en: 'Put off because of high water' },
    body: {
      it: 'Gentile {name}, per l’acqua alta la barca non può arrivare e il ritiro {code} è rimandato. Riporti gli oggetti in casa: le scriviamo per accordarci su un altro giorno. {office}',
      en: 'Dear {name}, because of high water the boat cannot come and pickup {code} is put off. Please take the things back in: we will write to you to agree on another day. {office}',
    },
  },
  {
    id: 'instalments-isee-missing',
    office: 'clienti',
    service: 'tributes.tari-instalments',
    states: ['to-check'],
    move: 'ask',
    name: { it: 'ISEE non valido', en: 'The ISEE is not valid' },
    body: {
      it: 'Gentile {name}, l’ISEE allegato alla richiesta {code} non è più valido o ha omissioni. Ne mandi uno in corso di validità rispondendo qui: il termine resta fermo fino ad allora. {writer}, {office}',
      en: 'Dear {name}, the ISEE attached to request {code} is no longer valid or is incomplete. Please send a valid one in your answer: the term stands still until then. {writer}, {office}',
    },
  },
]
