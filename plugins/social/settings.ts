import { defineSettings } from '@dime/core'

/** What each municipality decides by itself. */
export const settings = defineSettings({
  fields: {
    notice: { kind: 'number', min: 0, max: 60 },
    crowd: { kind: 'number', min: 1, max: 500 },
  },
  texts: {
    it: {
      notice: {
        label: 'Giorni di preavviso',
        hint: 'Chi chiede più tardi riceve la risposta da un operatore.',
      },
      crowd: {
        label: 'Persone al massimo',
        hint: 'Sopra questo numero decide un operatore.',
      },
    },
    en: {
      notice: { label: 'Days of notice', hint: 'Whoever asks later is answered by a clerk.' },
      crowd: { label: 'People at most', hint: 'Above this number a clerk decides.' },
    },
  },
})
