import { defineSheet } from '@dime/core'
import {
  cost,
  exceptions,
  forOperators,
  forWhom,
  howTo,
  needed,
  terms,
} from '../../../sheet-sections.ts'

/** Wrong bills, and how operators route a report. */
export const complaintSheets = [
  defineSheet({
    id: 'bolletta-reclamo',
    office: 'clienti',
    audience: 'public',
    title: {
      it: 'Bolletta sbagliata: reclamo e rettifica',
      en: 'Wrong bill: complaint and correction',
    },
    brief: {
      it: 'Il reclamo si scrive e Veritas risponde in 30 giorni lavorativi.',
      en: 'Write your complaint; Veritas answers in 30 working days.',
    },
    sections: [
      forWhom(['A chi trova un errore nella bolletta di acqua o rifiuti.']),
      needed(["Codice utenza, numero della bolletta e foto del contatore per l'acqua."]),
      howTo([
        'Scrivi che cosa non torna: consumo, metri quadrati, persone, doppio pagamento.',
        'Allega le prove e invia online o allo sportello.',
        'Chiedi nel reclamo che cosa fare con la scadenza vicina.',
      ]),
      terms([
        'Reclamo TARI: risposta in 30 giorni lavorativi; rettifica in 60.',
        "Per l'acqua i termini sono nella carta dei servizi: verifica sul sito.",
      ]),
      cost(['Il reclamo è gratuito.']),
      exceptions([
        'Se la risposta non ti convince, verifica sul sito come chiedere la conciliazione.',
      ]),
    ],
    keywords: [
      'bolletta',
      'reclamo',
      'sbagliata',
      'errore',
      'troppo alta',
      'doppia',
      'rettifica',
      'rimborso',
      "bolletta dell'acqua",
      'ho pagato due volte',
    ],
    verifiedOn: '2026-10-11',
    reviewBy: '2027-04-07',
  }),
  defineSheet({
    id: 'operatore-smistare',
    office: 'contatti',
    audience: 'staff',
    service: 'companies.waste-report',
    title: { it: 'Smistare una segnalazione di rifiuti', en: 'Route a waste report' },
    brief: {
      it: 'La zona decide la squadra; ponti, pavimentazione e arredo urbano vanno al Comune.',
      en: 'The area picks the crew; bridges, paving and street furniture go to the city.',
    },
    sections: [
      forOperators([
        'Controlla la zona: centro storico, Lido e isole, terraferma.',
        "Se l'indirizzo non dice la zona chiedi il sestiere o la località.",
        "Se c'è pericolo avvisa subito la squadra di turno.",
        'Se è roba del Comune passala al Comune con il motivo: il cittadino vede tutto.',
      ]),
      exceptions(['Un animale morto in acqua può essere di altri enti: chiedi dove si trova.']),
    ],
    keywords: [
      'smistare',
      'zona',
      'competenza',
      'ponte',
      'arredo',
      'comune',
      'inoltrare',
      'squadra',
    ],
    verifiedOn: '2026-11-15',
    reviewBy: '2027-05-13',
  }),
]
