import type { Processing } from '@dime/core'

/** What the area does with people's data (GDPR art. 30). */
export const processing: readonly Processing[] = [
  {
    purpose: {
      it: 'Rilasciare certificati anagrafici',
      en: 'Issuing certificates of the population register',
    },
    basis: 'art. 6, par. 1, lett. e, GDPR; art. 33 D.P.R. 223/1989',
    people: { it: 'Residenti', en: 'Residents' },
    data: {
      it: 'Generalità, residenza, famiglia, stato civile',
      en: 'Identity, residence, family, civil status',
    },
    kept: {
      it: 'La richiesta per un anno, il certificato per dieci',
      en: 'Requests a year, certificates ten',
    },
  },
  {
    purpose: {
      it: 'Registrare e controllare i cambi di residenza',
      en: 'Registering and checking changes of residence',
    },
    basis: 'art. 6, par. 1, lett. e, GDPR; artt. 13–18-bis D.P.R. 223/1989; art. 5 D.L. 5/2012',
    people: {
      it: 'Chi si trasferisce, e la sua famiglia',
      en: 'Those who move, and their families',
    },
    data: {
      it: 'Generalità, indirizzo, titolo sull’abitazione, documenti, patente e targhe',
      en: 'Identity, address, right to the home, documents, licence and plates',
    },
    kept: {
      it: 'Senza limite nello schedario anagrafico; gli allegati dieci anni',
      en: 'Without end in the register; attachments ten years',
    },
    recipients: {
      it: 'ANPR, Polizia locale per l’accertamento, ufficio tributi se si dichiara la TARI, Motorizzazione',
      en: 'ANPR, the local police for checks, the tax office for TARI, the vehicle registry',
    },
  },
]
