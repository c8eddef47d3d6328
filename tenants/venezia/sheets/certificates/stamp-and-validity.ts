import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo } from '../../../sheet-sections.ts'

/** When stamp duty is due and when no certificate is needed at all. */
export const stampAndValidity = [
  defineSheet({
    id: 'certificato-bollo',
    office: 'anagrafe-san-marco',
    audience: 'public',
    service: 'registry.certificate',
    title: { it: 'Certificati con o senza bollo', en: 'Certificates with or without stamp duty' },
    brief: {
      it: "Il certificato anagrafico paga il bollo, salvo che l'uso sia tra quelli esenti.",
      en: 'A registry certificate pays stamp duty unless its use is on the exempt list.',
    },
    sections: [
      forWhom(['A chi chiede un certificato anagrafico e vuole sapere quanto paga.']),
      howTo([
        'Chiedi a chi vuole il certificato per quale uso gli serve.',
        "Cerca l'uso nell'elenco delle esenzioni che DiMe ti mostra.",
        "Se c'è, selezionalo: il motivo resta stampato sul certificato.",
        "Se non c'è, paga il bollo con pagoPA nello stesso percorso.",
      ]),
      cost([
        'Con bollo: 16,00 euro più 0,52 euro di diritti per ogni copia.',
        'Un certificato contestuale si paga una volta sola.',
        'Senza bollo: solo per gli usi che la legge indica.',
        'I certificati di stato civile sono sempre esenti.',
      ]),
      exceptions([
        'Chi usa un certificato esente per un altro scopo commette una violazione.',
        "L'ufficio non può scegliere l'uso al posto tuo.",
      ]),
    ],
    keywords: [
      'bollo',
      'marca da bollo',
      'esenzione',
      'carta libera',
      'carta semplice',
      '16 euro',
      'diritti di segreteria',
      'quanto costa il certificato',
    ],
    verifiedOn: '2026-11-03',
    reviewBy: '2027-03-15',
  }),
  defineSheet({
    id: 'certificato-ente-pubblico',
    office: 'urp-venezia',
    audience: 'public',
    title: {
      it: 'Perché un ente pubblico non può chiederti certificati',
      en: 'Why a public body may not ask you for certificates',
    },
    brief: {
      it: "Dal 2012 gli enti pubblici accettano l'autocertificazione, non i certificati.",
      en: 'Since 2012 public bodies take your own declaration, not certificates.',
    },
    sections: [
      forWhom([
        'A chi si sente chiedere un certificato da un ufficio pubblico.',
        'Vale anche per i gestori di servizi pubblici: acqua, luce, trasporti.',
      ]),
      howTo([
        "Compila e firma un'autocertificazione (DPR 445/2000).",
        'Consegnala al posto del certificato: ha lo stesso valore.',
        "Se l'ufficio insiste, ricordagli la legge 183/2011.",
        "Se rifiuta ancora, segnalalo all'URP: ti diciamo come procedere.",
      ]),
      cost(["L'autocertificazione è gratuita e non vuole il bollo."]),
      exceptions([
        'I privati, come le banche, possono ancora chiedere il certificato.',
        'Chi dichiara il falso ne risponde (DPR 445/2000, articoli 75 e 76).',
      ]),
    ],
    keywords: [
      'autocertificazione',
      'dichiarazione sostitutiva',
      'ente pubblico',
      'ufficio vuole il certificato',
      'legge 183',
      'atto notorio',
    ],
    verifiedOn: '2026-10-12',
    reviewBy: '2027-04-10',
  }),
]
