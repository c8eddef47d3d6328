import { defineSettings } from '@dime/core'

const dayOfYear = {
  kind: 'text',
  max: 5,
  pattern: '(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])',
} as const

/** What each municipality decides by itself, and the figures that the INPS publishes every year. */
export const settings = defineSettings({
  fields: {
    maternityYear: { kind: 'number', min: 2020, max: 2100 },
    maternityMonth: { kind: 'number', min: 0, max: 5000 },
    maternityIsee: { kind: 'number', min: 0, max: 100_000 },
    mealsFree: { kind: 'number', min: 0, max: 100_000 },
    mealsHalf: { kind: 'number', min: 0, max: 100_000 },
    mealsAskBy: dayOfYear,
    mealsRemindOn: dayOfYear,
  },
  texts: {
    it: {
      maternityYear: {
        label: 'Assegno di maternità: anno degli importi',
        hint: 'Le nascite di un altro anno le guarda un operatore.',
      },
      maternityMonth: {
        label: 'Assegno di maternità: euro al mese',
        hint: 'Come pubblicato dall’INPS, con i centesimi: spetta per cinque mesi.',
      },
      maternityIsee: { label: 'Assegno di maternità: ISEE massimo, in euro' },
      mealsFree: { label: 'Mensa gratuita: ISEE massimo, in euro' },
      mealsHalf: {
        label: 'Mensa a metà prezzo: ISEE massimo, in euro',
        hint: 'Sopra questo valore la domanda non può essere accolta.',
      },
      mealsAskBy: {
        label: 'Mensa: ultimo giorno per averla da settembre',
        hint: 'Mese e giorno, come 09-30. Dopo, vale dal primo del mese che segue.',
      },
      mealsRemindOn: {
        label: 'Mensa: giorno del promemoria dell’ISEE nuovo',
        hint: 'Mese e giorno, come 06-15, alla fine dell’anno scolastico.',
      },
    },
    en: {
      maternityYear: {
        label: 'Maternity allowance: year of the figures',
        hint: 'Births of another year are looked at by a clerk.',
      },
      maternityMonth: {
        label: 'Maternity allowance: euros a month',
        hint: 'As published by INPS, with cents: it is due for five months.',
      },
      maternityIsee: { label: 'Maternity allowance: ISEE at most, in euros' },
      mealsFree: { label: 'Free meals: ISEE at most, in euros' },
      mealsHalf: {
        label: 'Meals at half price: ISEE at most, in euros',
        hint: 'Above it a request cannot be granted.',
      },
      mealsAskBy: {
        label: 'Meals: last day to have it from September',
        hint: 'Month and day, as 09-30. Later ones count from the first of the next month.',
      },
      mealsRemindOn: {
        label: 'Meals: day on which to remind of the new ISEE',
        hint: 'Month and day, as 06-15, at the end of the school year.',
      },
    },
  },
})
