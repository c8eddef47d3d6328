import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Identity cards for children and for people who cannot leave home. */
export const identityCardSpecialCases = [
  defineSheet({
    id: 'cie-minore',
    office: 'anagrafe-mestre',
    audience: 'public',
    title: { it: 'CIE per un minore', en: 'Identity card for a minor' },
    brief: {
      it: "Il minore viene di persona, con l'assenso di tutti e due i genitori.",
      en: 'The child comes in person, with the consent of both parents.',
    },
    sections: [
      forWhom(['Ai genitori o al tutore di chi ha meno di 18 anni.']),
      needed([
        'Fototessera e tessera sanitaria del minore.',
        'Documento valido dei genitori.',
        "Assenso dell'altro genitore, firmato, se non può venire.",
      ]),
      howTo([
        'Prenota indicando che la carta è per un minore.',
        'Se prenoti per più figli, segnala quanti sono: servono più posti.',
        "Vieni con il minore: va riconosciuto dall'ufficiale.",
      ]),
      terms([
        'Fino a 3 anni la carta dura 3 anni; da 3 a 18 anni dura 5 anni.',
        'Le impronte si prendono da 12 anni in su.',
      ]),
      cost(['22,21 euro.']),
      exceptions([
        "Se un genitore nega l'assenso decide il giudice: l'ufficio ti spiega come fare.",
      ]),
    ],
    keywords: [
      'minore',
      'figlio',
      'bambino',
      'neonato',
      'carta per bambini',
      'espatrio',
      'genitori',
      'putèo',
      'carta del figlio',
    ],
    verifiedOn: '2026-10-15',
    reviewBy: '2027-04-05',
  }),
  defineSheet({
    id: 'cie-domicilio',
    office: 'anagrafe-san-marco',
    audience: 'public',
    title: {
      it: "Carta d'identità per chi non può muoversi",
      en: 'Identity card for people who cannot leave home',
    },
    brief: {
      it: "Chi non può uscire può chiedere che l'Anagrafe venga a casa. Si chiama il 041041.",
      en: 'If you cannot leave home, ask the registry office to come to you: call 041041.',
    },
    sections: [
      forWhom([
        'A chi non può raggiungere lo sportello per salute o disabilità.',
        'Anche a chi si trova in ospedale o in casa di riposo nel Comune.',
      ]),
      needed([
        "Documento che prova l'impedimento: verifica sul sito quale è accettato.",
        'Fototessera, tessera sanitaria e vecchia carta.',
      ]),
      howTo([
        'Fai chiamare il 041041 da un familiare o da chi ti assiste.',
        'Spiega dove si trova la persona e se può firmare.',
        "L'ufficio richiama per fissare il giorno.",
      ]),
      cost(['22,21 euro, come allo sportello.']),
      exceptions(['Se la persona ha un tutore o un amministratore di sostegno, viene anche lui.']),
    ],
    keywords: [
      'domicilio',
      'casa',
      'disabile',
      'anziano',
      'allettato',
      'invalido',
      'ospedale',
      'casa di riposo',
      'non può camminare',
      'a letto',
    ],
    verifiedOn: '2026-10-15',
    reviewBy: '2027-02-15',
  }),
]
