import { words } from '../../kit/words.ts'

/** The words of the form that gives a mandate. */
export const giveWords = words({
  it: {
    title: 'A chi dai la delega?',
    services: 'Per quali servizi',
    servicesMissing: 'Scegli almeno un servizio',
    give: 'Dai la delega',
    giving: 'Un momento…',
    leave: 'Lascia stare',
  },
  en: {
    title: 'To whom do you give a mandate?',
    services: 'For which services',
    servicesMissing: 'Choose one service at least',
    give: 'Give the mandate',
    giving: 'One moment…',
    leave: 'Never mind',
  },
})
