import { defineSettings } from '@dime/core'

/** What each company decides for itself. */
export const settings = defineSettings({
  fields: {
    pickupsAYear: { kind: 'number', min: 1, max: 52, optional: true },
    cubicMetres: { kind: 'number', min: 1, max: 20, optional: true },
    pickupsASlot: { kind: 'number', min: 1, max: 500, optional: true },
  },
  texts: {
    it: {
      pickupsAYear: {
        label: 'Ritiri di ingombranti all’anno',
        hint: 'Gratuiti, per ogni famiglia. Due se non si dice altro.',
      },
      cubicMetres: { label: 'Metri cubi per ritiro', hint: 'Due se non si dice altro.' },
      pickupsASlot: {
        label: 'Ritiri per zona e mezza giornata',
        hint: 'Quanti ne fa una squadra. Dodici se non si dice altro.',
      },
    },
    en: {
      pickupsAYear: {
        label: 'Bulky waste pickups a year',
        hint: 'Free, for each household. Two where nothing is said.',
      },
      cubicMetres: { label: 'Cubic metres a pickup', hint: 'Two where nothing is said.' },
      pickupsASlot: {
        label: 'Pickups an area and half day',
        hint: 'As many as a crew can do. Twelve where nothing is said.',
      },
    },
  },
})
