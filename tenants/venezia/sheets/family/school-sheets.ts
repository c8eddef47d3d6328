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

/** School meals and school transport. */
export const schoolSheets = [
  defineSheet({
    id: 'mensa-esenzione',
    office: 'servizi-educativi',
    audience: 'public',
    title: { it: 'Mensa scolastica: esenzione', en: 'School meals: exemption' },
    brief: {
      it: "La mensa si riduce o si azzera con l'ISEE: si chiede da DiMe.",
      en: 'School meals cost less or nothing with a low ISEE: ask on DiMe.',
    },
    sections: [
      forWhom(['Alle famiglie con figli iscritti a scuole con la mensa.']),
      needed(['ISEE minorenni con numero di protocollo e codice fiscale del bambino.']),
      howTo([
        'Apri la card della mensa e indica la scuola.',
        "Scrivi il protocollo dell'ISEE: il Comune lo controlla.",
        'Ricevi la conferma con la tariffa.',
      ]),
      terms(['Verifica sul sito la data entro cui chiedere la riduzione.']),
      cost(["La tariffa dipende dall'ISEE: verifica sul sito le fasce."]),
      exceptions([
        "Se non riesci a pagare le rette, parlane subito con l'ufficio.",
        'Per rinunce e scioperi verifica sul sito che cosa si paga.',
      ]),
      contacts(['La mensa è gestita da Ames; le tariffe le decide il Comune.']),
    ],
    keywords: [
      'mensa',
      'mensa scolastica',
      'refezione',
      'buoni pasto',
      'esenzione',
      'isee scuola',
      'ames',
      'bambino',
      'asilo',
    ],
    verifiedOn: '2026-09-21',
    reviewBy: '2027-03-11',
  }),
  defineSheet({
    id: 'scuolabus',
    office: 'trasporto-scolastico',
    audience: 'public',
    title: { it: 'Scuolabus: iscrizione e rate', en: 'School bus: enrolment and instalments' },
    brief: {
      it: 'Ci si iscrive da DiMe; la quota si paga in tre rate.',
      en: 'Enrol on DiMe; the fee is paid in three instalments.',
    },
    sections: [
      forWhom(['Alle famiglie di scuole con il servizio di trasporto.']),
      needed(['Dati del bambino, scuola, fermata e ISEE se chiedi la riduzione.']),
      howTo([
        'Apri la card Trasporto scolastico e scegli scuola e fermata.',
        "Se la fermata non c'è, segnala dove vivi.",
        'Indica chi può ritirare il bambino alla fermata.',
        'Paga le rate con pagoPA alle date indicate.',
      ]),
      terms(["Verifica sul sito il periodo di iscrizione per l'anno scolastico."]),
      cost(['Tre rate: verifica sul sito gli importi.']),
      exceptions(['Se rinunci comunicalo subito: verifica sul sito che cosa resta da pagare.']),
    ],
    keywords: [
      'scuolabus',
      'trasporto',
      'pulmino',
      'scuola',
      'bambino',
      'rate',
      'fermata',
      'nave scuola',
      'lancia scolastica',
    ],
    verifiedOn: '2026-09-21',
    reviewBy: '2027-03-11',
  }),
]
