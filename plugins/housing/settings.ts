import { defineSettings } from '@dime/core'

/** What changes from call to call, and so is the tenant's to set. */
export const settings = defineSettings({
  fields: { meansCeiling: { kind: 'number', min: 1_000, max: 100_000, optional: true } },
  texts: {
    it: {
      meansCeiling: {
        label: 'Limite di ISEE-ERP per la casa popolare, in euro',
        hint: 'Lo fissa la Regione ogni anno. Se manca, vale quello del bando 2025: 22.802.',
      },
    },
    en: {
      meansCeiling: {
        label: 'Ceiling of means (ISEE-ERP) for public housing, in euros',
        hint: 'The region sets it each year. Where nothing is set, that of 2025 holds: 22,802.',
      },
    },
  },
})
