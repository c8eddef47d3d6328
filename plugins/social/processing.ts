import type { Processing } from '@dime/core'

/** What this plugin does with personal data, for the register of art. 30 GDPR. */
export const processing: Processing = {
  purpose: { it: 'Concedere l’uso delle sale civiche', en: 'Letting people use civic rooms' },
  basis: 'Art. 6, par. 1, lett. e) GDPR; regolamento comunale per l’uso delle sale',
  people: { it: 'Chi prenota una sala', en: 'Whoever books a room' },
  data: { it: 'Identità, recapiti, motivo dell’uso', en: 'Identity, contacts, reason of use' },
  kept: {
    it: 'Un anno dopo l’uso, per i controlli sulle tariffe',
    en: 'One year after the use, to check the fees',
  },
}
