import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, terms } from '../../../sheet-sections.ts'

/** Which ISEE statement a benefit needs. */
export const iseeSheets = [
  defineSheet({
    id: 'isee-tipi',
    office: 'agenzia-coesione',
    audience: 'public',
    title: { it: 'ISEE: quale tipo serve', en: 'ISEE: which kind do I need' },
    brief: {
      it: "Serve quasi sempre l'ISEE ordinario; scuola, cure e università ne hanno uno loro.",
      en: 'Usually the ordinary ISEE; school, care and university each have their own.',
    },
    sections: [
      forWhom(['A chi chiede un contributo, una tariffa ridotta o una casa popolare.']),
      howTo([
        "Fai l'ISEE sul sito dell'INPS o in un CAF.",
        'Ordinario: per la maggior parte dei servizi.',
        'Minorenni: per scuola e figli. Sociosanitario: per assistenza e disabilità.',
        'Università: per le tasse universitarie.',
        'Corrente: se il reddito è sceso da poco.',
        'Quando compili la domanda indica il numero di protocollo INPS.',
      ]),
      terms(["L'ISEE vale fino al 31 dicembre dell'anno in cui si fa."]),
      cost(['È gratuito, sia sul sito INPS sia al CAF.']),
      exceptions([
        "Se l'ISEE ha omissioni o difformità, l'ufficio può chiederti di correggerlo.",
        'Meglio correggerlo prima di inviare la domanda.',
      ]),
    ],
    keywords: [
      'isee',
      'dsu',
      'caf',
      'ordinario',
      'corrente',
      'minorenni',
      'sociosanitario',
      'università',
      'reddito',
      'certificazione isee',
    ],
    verifiedOn: '2026-10-07',
    reviewBy: '2027-04-04',
  }),
]
