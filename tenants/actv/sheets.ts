import { defineSheet } from '@dime/core'
import { afterwards, exceptions, forWhom, howTo } from '../sheet-sections.ts'

/** What people ask Actv most. */
export const sheets = [
  defineSheet({
    id: 'oggetto-smarrito-a-bordo',
    office: 'oggetti-smarriti',
    audience: 'public',
    title: { it: 'Ho perso qualcosa a bordo', en: 'I lost something on board' },
    brief: {
      it: "Di' la linea, l'ora e dove eri seduto: gli oggetti restano qui pochi giorni.",
      en: 'Tell us line, time and where you sat: things stay here for a few days only.',
    },
    sections: [
      howTo([
        'Annota linea, direzione, ora e fermata.',
        "Descrivi l'oggetto con un particolare che solo tu conosci.",
        'Se è stato trovato, ritiralo con un documento.',
      ]),
      afterwards([
        "Dopo qualche giorno gli oggetti passano all'ufficio Oggetti rinvenuti del Comune.",
      ]),
      exceptions(['I documenti vanno subito a chi li ha rilasciati.']),
    ],
    keywords: [
      'oggetti smarriti',
      'perso',
      'dimenticato',
      'vaporetto',
      'autobus',
      'ombrello',
      'portafoglio',
    ],
    verifiedOn: '2026-11-10',
    reviewBy: '2027-05-08',
  }),
  defineSheet({
    id: 'salire-con-carrozzina',
    office: 'pontili',
    audience: 'public',
    title: { it: 'Salire a bordo con la carrozzina', en: 'Boarding with a wheelchair' },
    brief: {
      it: 'Sui vaporetti grandi si sale in piano; nelle ore di marea alta chiedi prima.',
      en: 'Large boats can be boarded on the level; ask first when the tide is high.',
    },
    sections: [
      forWhom(['A chi si muove in carrozzina, con il passeggino o con difficoltà.']),
      howTo([
        'Aspetta nello spazio segnato sul pontile.',
        'Fatti vedere dal marinaio: regola lui la passerella.',
        "A bordo c'è un posto riservato.",
      ]),
      exceptions([
        'Con marea molto alta o molto bassa la pendenza cambia: chiedi se la fermata è praticabile.',
      ]),
    ],
    keywords: [
      'carrozzina',
      'disabili',
      'accessibilità',
      'passeggino',
      'vaporetto',
      'pontile',
      'marea',
    ],
    verifiedOn: '2026-11-10',
    reviewBy: '2027-05-08',
  }),
]
