import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Acting for others and asking for documents. */
export const accessSheets = [
  defineSheet({
    id: 'delega-familiare',
    office: 'servizi-istituzionali',
    audience: 'public',
    title: { it: 'Dare delega a un familiare', en: 'Let a relative act for you' },
    brief: {
      it: 'Il delegato fa la pratica per te: su DiMe si scrive per chi è la richiesta.',
      en: 'Your delegate acts for you: on DiMe you say for whom the request is.',
    },
    sections: [
      forWhom(['A chi non può presentare la domanda da solo.']),
      needed([
        'Documento di chi delega e di chi riceve la delega.',
        'Se non usi DiMe, un foglio firmato con la copia del documento.',
      ]),
      howTo([
        'Su DiMe scegli Per chi presenti la richiesta.',
        'Indica la persona e allega la delega o il decreto del giudice.',
        'Scegli quali servizi può fare e fino a quando.',
        'Puoi toglierla quando vuoi.',
      ]),
      terms(['La delega di un genitore finisce ai 18 anni del figlio.']),
      exceptions([
        'Tutore e amministratore di sostegno usano il decreto, non la delega.',
        'Chi delega riceve un messaggio ogni volta che la delega viene usata.',
      ]),
    ],
    keywords: [
      'delega',
      'delegato',
      'per conto di',
      'mio padre',
      'madre',
      'familiare',
      'tutore',
      'amministratore di sostegno',
      'rappresentante',
    ],
    verifiedOn: '2026-09-18',
    reviewBy: '2027-03-06',
  }),
  defineSheet({
    id: 'accesso-civico',
    office: 'servizi-istituzionali',
    audience: 'public',
    title: {
      it: 'Accesso civico: come chiedere un documento',
      en: 'Ask for a document of the city',
    },
    brief: {
      it: 'Chiunque può chiedere un documento; la risposta arriva entro 30 giorni.',
      en: 'Anyone may ask for a document; the answer comes within 30 days.',
    },
    sections: [
      forWhom(['A chiunque, senza spiegare perché (D.Lgs 33/2013, articolo 5).']),
      needed(["Che cosa vuoi: il titolo del documento o il periodo e l'argomento."]),
      howTo([
        'Compila la domanda con il documento che cerchi.',
        'Se riguarda altre persone, il Comune le avvisa e aspetta 10 giorni.',
        'Scarica i documenti o vieni a vederli.',
      ]),
      terms(['Risposta entro 30 giorni.', 'Se te lo negano, chiedi il riesame: 20 giorni.']),
      cost(['È gratuito; si paga solo il costo delle copie su carta.']),
    ],
    keywords: [
      'accesso civico',
      'trasparenza',
      'foia',
      'documenti',
      'delibera',
      'accesso agli atti',
      'copia di un atto',
      'privacy',
    ],
    verifiedOn: '2026-10-01',
    reviewBy: '2027-03-27',
  }),
]
