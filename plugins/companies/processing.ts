import type { Processing } from '@dime/core'

/** What the area does with people's data (GDPR art. 30). */
export const processing: readonly Processing[] = [
  {
    purpose: {
      it: 'Raccogliere segnalazioni e ritirare ingombranti',
      en: 'Taking reports and collecting bulky waste',
    },
    basis: 'art. 6, par. 1, lett. e, GDPR; art. 198 D.Lgs. 152/2006',
    people: { it: 'Chi segnala o chiede un ritiro', en: 'Those who report or ask for a pickup' },
    data: {
      it: 'Contatti, luogo, foto, giorno del ritiro',
      en: 'Contacts, place, photos, day of the pickup',
    },
    kept: { it: 'Due anni dalla chiusura', en: 'Two years from the end' },
    recipients: { it: 'L’azienda che interviene', en: 'The company that acts' },
  },
  {
    purpose: {
      it: 'Intestare i contratti dell’acqua',
      en: 'Changing the holder of water contracts',
    },
    basis: 'art. 6, par. 1, lett. b, GDPR; deliberazione ARERA 655/2015',
    people: { it: 'Intestatari vecchi e nuovi', en: 'Former and new holders' },
    data: {
      it: 'Codice fiscale, contratto, lettura, dati catastali, IBAN',
      en: 'Tax code, contract, reading, land-registry data, IBAN',
    },
    kept: {
      it: 'Dieci anni dalla fine del contratto',
      en: 'Ten years from the end of the contract',
    },
  },
]
