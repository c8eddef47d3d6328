import { defineSheet } from '@dime/core'
import { cost, exceptions, forOperators, forWhom, howTo, terms } from '../../../sheet-sections.ts'

/** What people ask once a permit or a badge is on its way. */
export const permitsInPractice = [
  defineSheet({
    id: 'cude-duplicato',
    office: 'cude',
    audience: 'public',
    service: 'mobility.parking-badge',
    title: {
      it: 'Contrassegno disabili perso, rubato o rovinato',
      en: 'Disabled parking badge lost, stolen or worn out',
    },
    brief: {
      it: 'Il duplicato si chiede da DiMe: è gratuito e vale quanto quello di prima.',
      en: 'Ask for a duplicate on DiMe: it is free and valid as long as the old one.',
    },
    sections: [
      forWhom(['A chi ha un contrassegno ancora valido che non può più usare.']),
      howTo([
        'Se è perso o rubato fai prima la denuncia.',
        'Scegli «Un duplicato» e scrivi numero e scadenza del contrassegno.',
        'Allega la denuncia e una fotografia del viso.',
        'Se è rovinato portalo allo sportello quando ritiri il nuovo.',
      ]),
      terms(['Il duplicato scade lo stesso giorno di quello che sostituisce.']),
      exceptions(['Se era già scaduto si chiede il rinnovo.']),
    ],
    keywords: [
      'contrassegno perso',
      'contrassegno rubato',
      'duplicato',
      'tagliando rovinato',
      'denuncia',
      'cude',
    ],
    verifiedOn: '2026-11-20',
    reviewBy: '2027-05-18',
  }),
  defineSheet({
    id: 'ztl-pagamento',
    office: 'ztl',
    audience: 'public',
    service: 'mobility.ztl-permit',
    title: {
      it: 'Permesso ZTL accolto: pagare e attivare la targa',
      en: 'Restricted-zone permit granted: pay and activate the plate',
    },
    brief: {
      it: 'Dopo il sì si paga entro 30 giorni; si entra quando la targa è attiva.',
      en: 'After the yes you pay within 30 days; enter once the plate is active.',
    },
    sections: [
      howTo([
        "Apri la pratica e paga con il numero dell'avviso.",
        'Aspetta che lo stato diventi «Attivo».',
        'Scarica il permesso: dice da quando e fino a quando vale.',
      ]),
      cost([
        'Artigiani: 70 euro e una marca da 16 euro per veicolo.',
        'Merci deperibili con mezzi sotto 3,5 tonnellate: due marche da 16 euro.',
      ]),
      terms(['Il rinnovo si chiede 30 giorni prima della scadenza.']),
      exceptions(['Se cambi veicolo fai una nuova domanda prima di entrare.']),
    ],
    keywords: [
      'ztl pagare',
      'attivare targa',
      'permesso attivo',
      'varchi',
      'avviso di pagamento',
      'lista bianca',
    ],
    verifiedOn: '2026-11-20',
    reviewBy: '2027-05-18',
  }),
  defineSheet({
    id: 'conducente-tardivo',
    office: 'codice-della-strada',
    audience: 'staff',
    service: 'mobility.driver-data',
    title: {
      it: 'Chi guidava: comunicazione oltre i 60 giorni',
      en: 'Who was driving: data after the 60 days',
    },
    brief: {
      it: "L'ultimo giorno è nella nota della pratica: dopo, si accetta come tardiva.",
      en: 'The last day is in the ticket’s note: after it, data are accepted as late.',
    },
    sections: [
      terms([
        'Sessanta giorni dalla notifica; se cade di festivo, il primo giorno non festivo.',
        'Vale il giorno di invio da DiMe. Il ricorso non sposta il termine.',
      ]),
      exceptions([
        'Senza firma di chi guidava il verbale si notifica anche a quella persona.',
        "Con un motivo giustificato e documentato la sanzione per l'omissione non si applica.",
      ]),
      forOperators([
        "Di' che i dati tardivi si registrano lo stesso, e che può arrivare un'altra sanzione.",
        'Non promettere che il ricorso fermi il termine.',
      ]),
    ],
    keywords: [
      '126 bis',
      'conducente in ritardo',
      'patente punti',
      'sessanta giorni',
      'dati conducente',
      'tardiva',
    ],
    verifiedOn: '2026-11-20',
    reviewBy: '2027-05-18',
  }),
]
