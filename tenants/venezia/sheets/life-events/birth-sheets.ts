import { defineSheet } from '@dime/core'
import { afterwards, cost, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Registering a birth. */
export const birthSheets = [
  defineSheet({
    id: 'nascita-denunciare',
    office: 'stato-civile',
    audience: 'public',
    title: { it: 'Denunciare una nascita', en: 'Register a birth' },
    brief: {
      it: 'Entro 3 giorni in ospedale oppure entro 10 giorni in Comune. È gratis.',
      en: 'Within 3 days at the hospital or within 10 days at the city. It is free.',
    },
    sections: [
      forWhom(['Ai genitori, o a chi ha assistito al parto.']),
      needed(["Attestazione di nascita rilasciata dall'ospedale.", 'Documento dei genitori.']),
      howTo([
        "Dichiara la nascita in ospedale, se c'è il punto dedicato: è la via più rapida.",
        'Altrimenti prenota allo Stato civile con il 041041.',
        'Se i genitori non sono sposati vengono tutti e due.',
        'Scegli il nome: va scritto come comparirà sempre nei documenti.',
      ]),
      afterwards(['Il Comune iscrive il bambino in anagrafe con la famiglia.']),
      terms([
        '3 giorni in ospedale, 10 giorni in Comune.',
        "Dopo, devi spiegare il ritardo e l'ufficio avvisa la Procura.",
      ]),
      cost(['Non costa nulla.']),
    ],
    keywords: [
      'nascita',
      'neonato',
      'nato',
      'bambino',
      'figlio',
      'registrare',
      'parto',
      'denuncia di nascita',
      'riconoscimento',
    ],
    verifiedOn: '2026-10-22',
    reviewBy: '2027-04-18',
  }),
]
