import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** Meter readings and contracts. */
export const waterMeter = [
  defineSheet({
    id: 'contatore-lettura',
    office: 'servizio-idrico',
    audience: 'public',
    title: { it: 'Comunicare la lettura del contatore', en: 'Send the meter reading' },
    brief: {
      it: 'La lettura si manda online o al telefono: servono codice utenza e cifre nere.',
      en: 'Send it online or by phone: you need your account code and the black digits.',
    },
    sections: [
      forWhom(["A chi ha un contratto per l'acqua e vuole pagare i consumi veri."]),
      needed(['Codice utenza e cifre nere del contatore, senza quelle rosse.']),
      howTo([
        'Fai una foto del contatore: serve se qualcosa non torna.',
        'Scrivi le cifre nel sito o dettale al telefono.',
        "Controlla che il numero non sia più basso dell'ultima volta.",
      ]),
      terms(['Mandala nei giorni indicati in bolletta.']),
      cost(['Non costa nulla.']),
      exceptions([
        'Se il contatore è dentro un pozzetto, non forzare il coperchio.',
        "Se il contatore gira con i rubinetti chiusi, c'è una perdita: chiama.",
      ]),
    ],
    keywords: [
      'lettura',
      'autolettura',
      'contatore',
      'consumi',
      'cifre',
      'acqua',
      "bolletta dell'acqua",
      'contador',
    ],
    verifiedOn: '2026-10-24',
    reviewBy: '2027-04-19',
  }),
  defineSheet({
    id: 'acqua-voltura',
    office: 'servizio-idrico',
    audience: 'public',
    title: { it: "Voltura e subentro dell'acqua", en: 'Take over the water contract' },
    brief: {
      it: "Con la voltura cambia il nome sulla bolletta senza chiudere l'acqua.",
      en: 'The contract takes your name without the water being shut off.',
    },
    sections: [
      forWhom(["A chi entra in una casa dove l'acqua è già attiva."]),
      needed([
        'Codice utenza, lettura del giorno e titolo per abitare.',
        "Dati catastali, nome di chi c'era prima, IBAN se vuoi l'addebito.",
      ]),
      howTo([
        'Fotografa il contatore nel giorno in cui entri.',
        'Chiedi la voltura con la lettura e il titolo per abitare.',
        'Se il contatore è chiuso, chiedi la riattivazione.',
      ]),
      terms(['Verifica sul sito i giorni previsti per la voltura.']),
      cost(["Verifica sul sito l'importo."]),
      exceptions(["Se chi c'era prima ha bollette non pagate, spiegalo subito."]),
    ],
    service: 'companies.water-transfer',
    keywords: [
      'voltura',
      'subentro',
      'intestatario',
      'cambio nome',
      'bolletta acqua',
      'contatore chiuso',
      'riattivare',
    ],
    verifiedOn: '2026-10-24',
    reviewBy: '2027-04-19',
  }),
]
