import { defineSheet } from '@dime/core'
import {
  afterwards,
  contacts,
  cost,
  exceptions,
  forWhom,
  howTo,
  needed,
} from '../../../sheet-sections.ts'

/** Staying in the city without, or before, being resident. */
export const temporaryResidence = [
  defineSheet({
    id: 'schedario-temporaneo',
    office: 'anagrafe-san-marco',
    audience: 'public',
    title: { it: 'Iscrizione allo schedario temporaneo', en: 'Register as a temporary resident' },
    brief: {
      it: 'Chi vive a Venezia per un periodo può iscriversi allo schedario, da DiMe.',
      en: 'If you live in Venice for a while you can join the temporary register on DiMe.',
    },
    sections: [
      forWhom([
        'A chi dimora nel Comune per studio, lavoro o famiglia.',
        "Non deve avere qui la residenza: la mantiene dove ce l'ha.",
      ]),
      needed([
        'Indirizzo in cui abiti e motivo della permanenza.',
        'Documenti che dimostrano il motivo, come contratto o iscrizione a scuola.',
      ]),
      howTo([
        'Entra in DiMe e apri la card Schedario della popolazione temporanea.',
        'Scrivi indirizzo, motivo e date della permanenza.',
        'Allega i documenti e invia.',
      ]),
      afterwards([
        "Un incaricato verifica che abiti all'indirizzo indicato.",
        "Poi ricevi l'esito nell'area personale.",
      ]),
      exceptions([
        'Verifica sul sito quanto deve durare la permanenza.',
        "L'iscrizione non dà diritto a certificati di residenza.",
      ]),
    ],
    keywords: [
      'popolazione temporanea',
      'domicilio',
      'studente',
      'fuori sede',
      'dimora',
      'abito per lavoro',
      'residente temporaneo',
    ],
    verifiedOn: '2026-11-12',
    reviewBy: '2027-05-10',
  }),
  defineSheet({
    id: 'ue-attestazione-soggiorno',
    office: 'soggiorno-comunitari',
    audience: 'public',
    title: {
      it: 'Cittadino UE: attestazione di soggiorno',
      en: 'EU citizens: certificate of stay',
    },
    brief: {
      it: "Chi resta oltre tre mesi si iscrive in anagrafe e riceve l'attestazione.",
      en: 'EU citizens who stay over three months register and get a certificate of stay.',
    },
    sections: [
      forWhom([
        "Ai cittadini dell'Unione europea che vivono a Venezia da più di tre mesi.",
        'Anche ai loro familiari, con documenti diversi.',
      ]),
      needed([
        "Documento valido per l'espatrio e codice fiscale.",
        'Prova del motivo: lavoro, studio oppure risorse per mantenersi.',
        'Copertura sanitaria, quando la legge la chiede (D.Lgs 30/2007).',
      ]),
      howTo([
        'Prenota un appuntamento con il 041041.',
        'Porta originali e copie, tuoi e dei familiari.',
        "Chiedi insieme l'iscrizione anagrafica e l'attestazione.",
      ]),
      cost(['Può servire il bollo: verifica sul sito.']),
      contacts(['Ufficio Soggiorno comunitari: si riceve solo su appuntamento.']),
    ],
    keywords: [
      'cittadino europeo',
      'comunitario',
      'eu citizen',
      'soggiorno',
      'attestazione',
      'carta di soggiorno',
      'permesso',
      'straniero europeo',
    ],
    verifiedOn: '2026-09-30',
    reviewBy: '2027-03-10',
  }),
]
