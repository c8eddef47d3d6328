import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Maternity allowance and care at home. */
export const socialHelp = [
  defineSheet({
    id: 'assegno-maternita',
    office: 'minori-famiglia',
    audience: 'public',
    title: { it: 'Assegno di maternità', en: 'Maternity allowance' },
    brief: {
      it: "L'assegno del 2025 era 2.037 euro; la domanda si fa entro 6 mesi dalla nascita.",
      en: 'In 2025 it was 2,037 euros; apply within 6 months of the birth.',
    },
    sections: [
      forWhom([
        'Alle mamme residenti senza altra indennità di maternità.',
        "L'ISEE 2025 non doveva superare 20.382,90 euro.",
        "Se l'indennità è più bassa, si paga la differenza.",
      ]),
      needed([
        'Documento, ISEE e IBAN intestato alla mamma.',
        "Permesso di soggiorno, per chi non è cittadina dell'Unione europea.",
      ]),
      howTo([
        "Presenta la domanda entro 6 mesi dalla nascita o dall'adozione.",
        "Se l'ISEE non ha il bambino, chiedi l'ISEE corrente.",
        "Il Comune verifica e manda i dati all'INPS, che paga.",
      ]),
      cost(['La domanda è gratuita.']),
      exceptions([
        "Con due gemelli l'assegno raddoppia.",
        'Gli importi cambiano ogni anno: verifica sul sito.',
      ]),
    ],
    keywords: [
      'maternità',
      'assegno',
      'bonus mamma',
      'bonus bebè',
      'figlio',
      'nascita',
      'inps',
      'aiuto mamma',
      'gemelli',
    ],
    verifiedOn: '2026-10-23',
    reviewBy: '2027-04-21',
  }),
  defineSheet({
    id: 'assistenza-domiciliare',
    office: 'anziani-disabili',
    audience: 'public',
    title: { it: 'Assistenza a domicilio', en: 'Care at home' },
    brief: {
      it: "Il servizio parte dopo la visita dell'assistente sociale; si paga in base all'ISEE.",
      en: "It starts after a social worker's visit; you pay according to your ISEE.",
    },
    sections: [
      forWhom(['Ad anziani e persone con disabilità che hanno bisogno di aiuto in casa.']),
      needed([
        "ISEE sociosanitario, se lo hai, e documenti dell'assistito.",
        'Nome di un familiare di riferimento.',
      ]),
      howTo([
        "Chiama 041041 o l'Agenzia per la coesione sociale.",
        "Un'assistente sociale viene a casa e parla con voi.",
        'Insieme scrivete un progetto: giorni, ore e aiuti.',
        'Se cambia qualcosa chiedi di rivedere il progetto.',
      ]),
      terms(['Risposta entro 30 giorni dalla domanda completa.']),
      cost(["Dipende dall'ISEE: verifica sul sito le fasce."]),
    ],
    keywords: [
      'assistenza',
      'badante',
      'anziano',
      'invalido',
      'aiuto a casa',
      'oss',
      'disabile',
      'assistente sociale',
      'sad',
      'pasti a domicilio',
    ],
    verifiedOn: '2026-10-13',
    reviewBy: '2027-04-11',
  }),
]
