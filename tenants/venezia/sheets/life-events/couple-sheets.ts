import { defineSheet } from '@dime/core'
import { cost, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Marriage, civil union and cohabitation. */
export const coupleSheets = [
  defineSheet({
    id: 'matrimonio',
    office: 'stato-civile',
    audience: 'public',
    title: {
      it: 'Sposarsi in Comune: pubblicazioni e date',
      en: 'Marry at the town hall: banns and dates',
    },
    brief: {
      it: 'Prima le pubblicazioni, poi 180 giorni di tempo per sposarsi.',
      en: 'Banns come first; then you have 180 days to marry.',
    },
    sections: [
      forWhom(['A chi vuole sposarsi con rito civile e a chi si sposa con rito religioso valido.']),
      needed([
        'Documento dei due sposi.',
        'Nulla osta del proprio Paese, per chi non è cittadino italiano.',
      ]),
      howTo([
        'Prenota le pubblicazioni allo Stato civile con il 041041.',
        'Presentati con i documenti nel giorno fissato.',
        'Scegli sala, data e ora: le più chieste finiscono presto.',
        'Porta due testimoni maggiorenni il giorno delle nozze.',
      ]),
      terms([
        'Le pubblicazioni restano esposte 8 giorni.',
        "Ci si può sposare dal quarto giorno dopo la fine dell'esposizione.",
        'Le pubblicazioni valgono 180 giorni.',
      ]),
      cost(['Bollo sulle pubblicazioni; tariffa della sala: verifica sul sito.']),
    ],
    keywords: [
      'matrimonio',
      'sposarsi',
      'nozze',
      'pubblicazioni',
      'sposi',
      'wedding',
      'rito civile',
      'sala matrimoni',
      'palazzo cavalli',
    ],
    verifiedOn: '2026-10-22',
    reviewBy: '2027-04-18',
  }),
  defineSheet({
    id: 'unione-convivenza',
    office: 'stato-civile',
    audience: 'public',
    title: { it: 'Unione civile e convivenza', en: 'Civil union and registered cohabitation' },
    brief: {
      it: "L'unione civile si fa allo Stato civile; la convivenza si dichiara in Anagrafe.",
      en: 'Civil unions go to Civil Status; cohabitation is declared at the registry office.',
    },
    sections: [
      forWhom([
        'Unione civile: due persone maggiorenni dello stesso sesso (legge 76/2016).',
        'Convivenza di fatto: due maggiorenni che vivono insieme e lo dichiarano.',
      ]),
      needed([
        'Documento di tutti e due.',
        'Nulla osta del proprio Paese, per chi non è cittadino italiano.',
      ]),
      howTo([
        "Per l'unione civile prenota allo Stato civile e concorda la data.",
        'Per la convivenza firmate insieme la dichiarazione in Anagrafe.',
        'Dovete avere la stessa residenza e lo stesso stato di famiglia.',
        "Il contratto di convivenza si fa dal notaio o dall'avvocato, che avvisa il Comune.",
      ]),
      cost([
        'La dichiarazione di convivenza è gratuita.',
        "Tariffa della sala per l'unione civile: verifica sul sito.",
      ]),
    ],
    keywords: [
      'unione civile',
      'coppia',
      'convivenza',
      'conviventi',
      'coppia di fatto',
      'contratto di convivenza',
      'stesso sesso',
    ],
    verifiedOn: '2026-09-28',
    reviewBy: '2027-03-05',
  }),
]
