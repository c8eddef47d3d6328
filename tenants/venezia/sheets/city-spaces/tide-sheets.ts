import { defineSheet } from '@dime/core'
import { contacts, exceptions, forWhom, howTo, terms } from '../../../sheet-sections.ts'

/** Tide alerts and raised walkways. */
export const tideSheets = [
  defineSheet({
    id: 'marea-allerta',
    office: 'centro-maree',
    audience: 'public',
    title: {
      it: 'Allerta marea: livelli e passerelle',
      en: 'Tide alert: levels and raised walkways',
    },
    brief: {
      it: "La previsione e le passerelle si vedono sul sito del Centro maree; c'è anche l'avviso.",
      en: "Forecast and raised walkways are on the tide centre's site; alerts can reach you.",
    },
    sections: [
      forWhom(
        ['A chi vive, lavora o visita Venezia.'],
        ['For people who live, work or stay in Venice.'],
      ),
      howTo(
        [
          "Guarda la previsione prima di uscire: riporta l'ora e il livello.",
          'Iscriviti agli avvisi: verifica sul sito come si fa.',
          'Segui le passerelle sui percorsi principali.',
          'Metti gli stivali e non toccare i pozzetti.',
        ],
        [
          'Look at the forecast before you go out: it gives time and level.',
          'Sign up for alerts: see the site for how.',
          'Follow the raised walkways on the main routes.',
          'Wear boots and do not touch manhole covers.',
        ],
      ),
      terms(
        ['La previsione si aggiorna più volte al giorno.'],
        ['The forecast is updated several times a day.'],
      ),
      exceptions(
        [
          'I livelli di allerta sono nella scheda del Centro maree.',
          "Le passerelle si tolgono quando l'acqua è troppo alta: galleggerebbero.",
          'Chi ha un negozio prepari prima le paratie.',
        ],
        [
          "Alert levels are on the tide centre's page.",
          'Walkways are removed when the water is too high: they would float away.',
          'Shopkeepers should fit their bulkheads early.',
        ],
      ),
      contacts(
        ['041041 per marea, passerelle e uffici aperti.'],
        ['041041 for tide, walkways and open offices.'],
      ),
    ],
    keywords: [
      'marea',
      'acqua alta',
      'aqua alta',
      'passerelle',
      'passarele',
      'stivali',
      'allerta',
      'mose',
      'previsioni',
      'centimetri',
      'acqua granda',
    ],
    verifiedOn: '2026-11-18',
    reviewBy: '2027-04-02',
  }),
]
