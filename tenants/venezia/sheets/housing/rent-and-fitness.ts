import { defineSheet } from '@dime/core'
import {
  contacts,
  cost,
  exceptions,
  forWhom,
  howTo,
  needed,
  terms,
} from '../../../sheet-sections.ts'

/** Help with the rent and the certificate of fit dwelling. */
export const rentAndFitness = [
  defineSheet({
    id: 'affitto-contributo',
    office: 'risorse-abitative',
    audience: 'public',
    title: { it: "Contributo per l'affitto", en: 'Help with the rent' },
    brief: {
      it: "Il contributo si chiede quando c'è il bando, con ISEE basso e contratto registrato.",
      en: 'Apply when the call is open, with a low ISEE and a registered lease.',
    },
    sections: [
      forWhom([
        'A chi risiede a Venezia e paga un affitto con contratto registrato.',
        "L'ISEE deve stare sotto il limite del bando: nel 2022 era 20.000 euro.",
      ]),
      needed([
        'Estremi del contratto: numero, data, ufficio, canone, durata.',
        'Dati catastali della casa e categoria: da A/2 ad A/7 oppure A/11.',
        'ISEE e IBAN intestato a chi chiede.',
      ]),
      howTo([
        'Controlla sul sito se il bando è aperto.',
        'Compila la domanda online: autocertifichi, senza allegati.',
        'Una sola domanda per casa.',
      ]),
      terms(["Le date sono nel bando: nel 2022 dal 3 ottobre all'8 novembre."]),
      cost(['La domanda è gratuita.']),
      exceptions(['Sono esclusi gli affitti tra parenti e gli alloggi pubblici.']),
    ],
    keywords: [
      'affitto',
      'contributo',
      'bonus affitto',
      'aiuto',
      'canone',
      'fsa',
      'sostegno affitto',
      'morosità',
      'fitto',
    ],
    verifiedOn: '2026-09-29',
    reviewBy: '2027-03-22',
  }),
  defineSheet({
    id: 'alloggio-idoneita',
    office: 'idoneita-alloggi',
    audience: 'public',
    title: { it: "Idoneità dell'alloggio", en: 'Certificate of fit dwelling' },
    brief: {
      it: 'Il certificato dice quante persone possono abitare la casa; serve un sopralluogo.',
      en: 'It says how many people may live in the home; an inspection is needed.',
    },
    sections: [
      forWhom(['A chi chiede il ricongiungimento familiare o un permesso che lo richiede.']),
      needed([
        'Documento, permesso di soggiorno e titolo per abitare.',
        'Metri quadrati, stanze e dati catastali della casa.',
        'Dichiarazioni di conformità degli impianti.',
        'Elenco delle persone che abitano lì.',
      ]),
      howTo([
        'Presenta la domanda con i documenti.',
        'Concorda il giorno del sopralluogo e fatti trovare in casa.',
        "Ritira il certificato quando ricevi l'avviso.",
      ]),
      terms(['30 giorni, salvo richiesta di documenti mancanti.']),
      cost(["Bollo da 16 euro più diritti: verifica sul sito l'importo."]),
      contacts(['Ufficio Idoneità alloggi, via Spalti 28, Mestre, su appuntamento.']),
    ],
    keywords: [
      'idoneità alloggiativa',
      'certificato idoneità',
      'ricongiungimento',
      'permesso di soggiorno',
      'metri quadri',
      'straniero',
    ],
    verifiedOn: '2026-10-09',
    reviewBy: '2027-04-08',
  }),
]
