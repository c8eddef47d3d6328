import type { Processing } from '@dime/core'

/** What the area does with people's data (GDPR art. 30). */
export const processing: readonly Processing[] = [
  {
    purpose: {
      it: 'Applicare la TARI: dichiarazioni, calcolo, rateizzazioni',
      en: 'Levying the waste tax: declarations, sums, instalments',
    },
    basis: 'art. 6, par. 1, lett. e, GDPR; art. 1, commi 639–668, L. 147/2013',
    people: {
      it: 'Chi occupa locali nel Comune',
      en: 'Those who hold premises in the municipality',
    },
    data: {
      it: 'Codice fiscale, dati catastali, occupanti, importi, ISEE se allegato',
      en: 'Tax code, land-registry data, occupants, amounts, ISEE if attached',
    },
    kept: {
      it: 'Dieci anni, per accertamento e riscossione',
      en: 'Ten years, for assessment and collection',
    },
    recipients: {
      it: 'Il gestore del servizio rifiuti e l’intermediario dei pagamenti pagoPA',
      en: 'The operator of the waste service and the pagoPA payment intermediary',
    },
  },
  {
    purpose: { it: 'Rimborsare l’IMU versata in più', en: 'Refunding property tax paid in excess' },
    basis: 'art. 6, par. 1, lett. e, GDPR; art. 1, comma 164, L. 296/2006',
    people: { it: 'Contribuenti', en: 'Taxpayers' },
    data: {
      it: 'Codice fiscale, dati catastali, pagamenti, IBAN',
      en: 'Tax code, land-registry data, payments, IBAN',
    },
    kept: { it: 'Dieci anni dal pagamento', en: 'Ten years from the payment' },
    recipients: { it: 'La tesoreria del Comune', en: 'The municipality’s treasury' },
  },
]
