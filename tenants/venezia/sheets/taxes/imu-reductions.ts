import { defineSheet } from '@dime/core'
import { exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Reductions of the property tax. */
export const imuReductions = [
  defineSheet({
    id: 'imu-comodato',
    office: 'imu',
    audience: 'public',
    title: { it: 'Casa data in comodato', en: 'A home lent to a relative' },
    brief: {
      it: "Se presti casa a un genitore o a un figlio, la base dell'IMU si dimezza.",
      en: 'If you lend a home to a parent or child, the IMU base is halved.',
    },
    sections: [
      forWhom([
        'A chi dà una casa in comodato a un genitore o a un figlio che ci abita.',
        'Oltre a quella prestata puoi avere una sola altra casa.',
      ]),
      needed([
        'Contratto di comodato registrato.',
        'Rendita e categoria: sono escluse A/1, A/8, A/9.',
      ]),
      howTo([
        "Registra il contratto all'Agenzia delle Entrate.",
        'Verifica sul sito se serve anche la dichiarazione IMU.',
        'Nel calcolo dimezza la base imponibile.',
      ]),
      terms(['Lo sconto vale dai mesi coperti dal contratto registrato.']),
      exceptions(['Non vale tra fratelli o nipoti.', "Se la casa torna libera, avvisa l'ufficio."]),
    ],
    keywords: [
      'comodato',
      'casa al figlio',
      'uso gratuito',
      'riduzione imu',
      'genitore',
      '50 per cento',
      'casa in prestito',
    ],
    verifiedOn: '2026-10-21',
    reviewBy: '2027-04-17',
  }),
  defineSheet({
    id: 'imu-concordato',
    office: 'imu',
    audience: 'public',
    title: { it: 'Affitto concordato e riduzione IMU', en: 'Agreed rent and the IMU reduction' },
    brief: {
      it: "Con il canone concordato l'IMU scende del 25 per cento.",
      en: 'With an agreed rent IMU drops by 25 per cent.',
    },
    sections: [
      forWhom(['Ai proprietari che affittano con contratto a canone concordato.']),
      needed([
        'Contratto registrato.',
        "Attestazione di un'associazione, quando la legge la chiede.",
      ]),
      howTo([
        "Registra il contratto all'Agenzia delle Entrate.",
        "Conserva l'attestazione.",
        "Calcola l'IMU normale e togli il 25 per cento.",
        'Presenta la dichiarazione IMU quando serve: verifica sul sito.',
      ]),
      terms(['Lo sconto vale per i mesi del contratto.']),
      exceptions(['Gli affitti turistici non sono a canone concordato.']),
    ],
    keywords: [
      'canone concordato',
      'affitto concordato',
      'contratto 3+2',
      'studenti',
      'riduzione imu',
      '25 per cento',
      'affittare',
    ],
    verifiedOn: '2026-10-21',
    reviewBy: '2027-04-17',
  }),
]
