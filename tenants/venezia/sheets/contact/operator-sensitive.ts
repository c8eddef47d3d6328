import { defineSheet } from '@dime/core'
import { exceptions, forOperators } from '../../../sheet-sections.ts'

/** For operators: tides and calls that need care. */
export const operatorSensitive = [
  defineSheet({
    id: 'operatore-marea',
    office: 'contact-center',
    audience: 'staff',
    title: {
      it: 'Marea: leggere la previsione a chi chiama',
      en: 'Tide: read the forecast to callers',
    },
    brief: {
      it: "Prima l'ora della previsione, poi il livello, poi le passerelle.",
      en: 'First the time of the forecast, then the level, then the raised walkways.',
    },
    sections: [
      forOperators([
        'Apri il bollettino del Centro maree: non rispondere a memoria.',
        "Leggi l'ora in cui è stato fatto, poi ora e livello del colmo.",
        'Non dire che una zona resta asciutta e non promettere che una linea viaggerà.',
        'Per le linee deviate rimanda ad Actv.',
      ]),
      exceptions(['Se il bollettino è vecchio o non si apre, dillo e proponi di richiamare.']),
    ],
    keywords: [
      'marea',
      'acqua alta',
      'bollettino',
      'colmo',
      'previsione',
      'passerelle',
      'linee deviate',
    ],
    verifiedOn: '2026-11-18',
    reviewBy: '2027-04-02',
  }),
  defineSheet({
    id: 'operatore-delicate',
    office: 'contact-center',
    audience: 'staff',
    title: {
      it: 'Chiamate delicate: lutto, sociale, password',
      en: 'Sensitive calls: grief, social care, passwords',
    },
    brief: {
      it: 'Poche domande, nessun dato letto ad alta voce, ufficio giusto al primo passaggio.',
      en: 'Few questions, no data read aloud, the right office at the first transfer.',
    },
    sections: [
      forOperators([
        'Lutto: parla piano, non chiedere la causa, offri subito Polizia mortuaria.',
        "Sociale: non leggere nulla della scheda, passa all'Agenzia per la coesione sociale.",
        'SPID e CIE: non chiedere mai password, PIN o codici.',
        'Se un gestore SPID è fermo per tutti, dillo e proponi la CIE.',
      ]),
      exceptions(['Se chi chiama è in pericolo, resta in linea e fai chiamare il 112.']),
    ],
    keywords: [
      'lutto',
      'decesso',
      'sociale',
      'violenza',
      'password',
      'spid',
      'pin',
      'dati sensibili',
      'chiamata difficile',
    ],
    verifiedOn: '2026-11-15',
    reviewBy: '2027-04-30',
  }),
]
