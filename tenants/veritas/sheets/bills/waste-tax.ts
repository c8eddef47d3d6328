import { defineSheet } from '@dime/core'
import { cost, exceptions, forWhom, howTo, needed, terms } from '../../../sheet-sections.ts'

/** The waste tax: declarations, instalments, reductions. */
export const wasteTax = [
  defineSheet({
    id: 'tari-dichiarare',
    office: 'clienti',
    audience: 'public',
    title: { it: 'TARI: attivare, variare o chiudere', en: 'TARI: start, change or close' },
    brief: {
      it: 'Quando entri, cambi o lasci la casa si dichiara entro 90 giorni.',
      en: 'When you move in, change or leave the home, declare it within 90 days.',
    },
    sections: [
      forWhom(['A chi occupa o lascia una casa, un negozio o un ufficio.']),
      needed([
        'Metri quadrati e dati catastali: foglio, particella, subalterno.',
        "Data di inizio o fine, persone che abitano, nome di chi c'era prima.",
      ]),
      howTo([
        'Compila la dichiarazione online o allo sportello.',
        'Scegli attivazione, variazione o chiusura.',
        'Chiedi subito le riduzioni: persona sola, disabilità, compostaggio.',
        'Conserva la ricevuta: prova la data.',
      ]),
      terms(['Dichiarazione entro 90 giorni dal cambiamento.']),
      cost(['La dichiarazione è gratuita.']),
      exceptions([
        'La casa vuota ma con luce o acqua attive paga.',
        'Il cambio di residenza non basta: la TARI va dichiarata a parte.',
      ]),
    ],
    service: 'tributes.tari-declaration',
    keywords: [
      'tari',
      'tassa rifiuti',
      'tassa scoasse',
      'monnezza',
      'attivazione',
      'chiusura',
      'variazione',
      'metri quadri',
      'occupanti',
      'riduzioni',
    ],
    verifiedOn: '2026-11-04',
    reviewBy: '2027-04-30',
  }),
  defineSheet({
    id: 'tari-rate-riduzioni',
    office: 'clienti',
    audience: 'public',
    title: { it: 'TARI: rate e riduzioni', en: 'TARI: instalments and reductions' },
    brief: {
      it: 'Chi è in difficoltà può chiedere più rate; le riduzioni si chiedono a parte.',
      en: 'If money is short you may ask for more instalments; reductions are separate.',
    },
    sections: [
      forWhom([
        'A chi ha un bonus o vive un momento difficile.',
        'A chi riceve una bolletta più alta del 30 per cento.',
      ]),
      needed(['Codice utenza, bolletta e ISEE per le riduzioni sociali.']),
      howTo([
        'Chiedi le rate prima della scadenza della bolletta.',
        'Indica quante: ognuna non sotto 100 euro.',
        "Allega l'ISEE se chiedi la riduzione sociale.",
        'Paga con il nuovo avviso pagoPA.',
      ]),
      terms(['Risposta entro 30 giorni lavorativi.']),
      exceptions([
        'Le riduzioni valgono da quando le chiedi: verifica sul sito i casi particolari.',
      ]),
    ],
    service: 'tributes.tari-instalments',
    keywords: [
      'rate',
      'riduzione',
      'tari',
      'bonus',
      'isee',
      'bolletta rifiuti',
      'compostaggio',
      'casa vuota',
    ],
    verifiedOn: '2026-11-04',
    reviewBy: '2027-04-30',
  }),
]
