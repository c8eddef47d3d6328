import { defineSheet } from '@dime/core'
import {
  contacts,
  cost,
  exceptions,
  forWhom,
  howTo,
  needed,
  terms,
} from '../../../sheet-sections.ts'

/** Public transport: high water and the travel card. */
export const onTheWater = [
  defineSheet({
    id: 'acqua-alta-linee',
    office: 'centro-maree',
    audience: 'public',
    title: {
      it: 'Muoversi con acqua alta: linee deviate',
      en: 'Getting around at high water: diverted lines',
    },
    brief: {
      it: 'Con acqua alta alcune linee cambiano percorso: Actv avvisa sul sito e ai pontili.',
      en: 'At high water some lines change route: Actv tells you online and at the stops.',
    },
    sections: [
      forWhom(['A chi deve spostarsi quando è prevista una marea alta.']),
      howTo([
        'Guarda la previsione del Centro maree la sera prima.',
        'Controlla sul sito Actv quali linee sono deviate o sospese.',
        'Parti prima: le passerelle rallentano il cammino.',
        "Segui i percorsi segnati e non entrare nell'acqua con il passeggino.",
      ]),
      terms(['La previsione si aggiorna più volte al giorno.']),
      exceptions([
        "La marea non dà diritto al rimborso dell'abbonamento annuale.",
        'Per le persone con disabilità chiedi prima quali pontili restano accessibili.',
      ]),
      contacts(['Marea e passerelle: 041041. Orari e deviazioni: Actv.']),
    ],
    keywords: [
      'acqua alta',
      'aqua alta',
      'marea',
      'vaporetto',
      'linee deviate',
      'battello',
      'passerelle',
      'passarele',
      'ponti bassi',
      'sciopero',
      'motoscafo',
    ],
    verifiedOn: '2026-11-18',
    reviewBy: '2027-03-01',
  }),
  defineSheet({
    id: 'tessera-mezzi',
    office: 'mobilita-terrestre',
    audience: 'public',
    title: {
      it: 'Tessera per i mezzi: rinnovo e duplicato',
      en: 'Travel card: renewal and duplicate',
    },
    brief: {
      it: 'La tessera Venezia Unica dura 5 anni; se la perdi chiedi il duplicato ad AVM.',
      en: 'The Venezia Unica card lasts 5 years; if you lose it ask AVM for a duplicate.',
    },
    sections: [
      forWhom(['A chi ha la tessera Venezia Unica scaduta, rotta o persa.']),
      needed(["Documento, fototessera e, se ce l'hai, il numero della tessera."]),
      howTo([
        'Rinnova nelle biglietterie o sul sito di AVM.',
        "Se l'hai persa, chiedi subito il blocco e il duplicato.",
        "L'abbonamento ancora valido passa sulla nuova tessera.",
      ]),
      terms(['La tessera dura 5 anni.']),
      cost(['Il costo cambia con il profilo: verifica sul sito di AVM.']),
      exceptions(['Per lo sconto studenti o anziani va mostrato di nuovo il requisito.']),
    ],
    keywords: [
      'tessera',
      'venezia unica',
      'imob',
      'abbonamento',
      'vaporetto',
      'autobus',
      'tram',
      'duplicato',
      'smarrita',
      'carta venezia',
    ],
    verifiedOn: '2026-10-02',
    reviewBy: '2027-03-28',
  }),
]
