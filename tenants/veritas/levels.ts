import { days, workingDays, workingHours, type LevelDeclaration } from '@dime/core'

const wasteReport = 'companies.waste-report'

// Design values, the amount too: the company's own charter was not seen.
const indemnity = {
  of: 'resolve',
  cents: 3000,
  because: {
    it: 'La carta dei servizi prevede un indennizzo automatico di 30 euro quando uno standard specifico non è rispettato.',
    en: 'The service charter grants 30 euro by itself when a specific standard is not kept.',
  },
  tellsCitizen: true,
} as const

const byRule = {
  ...indemnity,
  because: {
    it: 'La regolazione del servizio idrico (deliberazione ARERA 655/2015) dà un indennizzo automatico di 30 euro quando la voltura supera i cinque giorni lavorativi.',
    en: 'The regulation of the water service (ARERA 655/2015) grants 30 euro by itself when a change of holder takes more than five working days.',
  },
} as const

/** What the crews promise, in their hours: Monday to Saturday, 7 to 19; the emergency crews at any hour. */
export const levels: readonly LevelDeclaration[] = [
  {
    id: 'pericolo',
    name: { it: 'Pericolo per le persone', en: 'Danger to people' },
    when: { service: wasteReport, priority: 'danger' },
    targets: { acknowledge: workingHours(0.25), 'take-charge': workingHours(1), resolve: days(1) },
    onBreach: indemnity,
  },
  {
    id: 'segnalazione',
    name: { it: 'Segnalazione di rifiuti e pulizia', en: 'Report of waste and cleaning' },
    when: { service: wasteReport },
    targets: {
      acknowledge: workingDays(1),
      'take-charge': workingDays(3),
      resolve: workingDays(15),
    },
    onBreach: indemnity,
  },
  {
    id: 'ritiro-ingombranti',
    name: { it: 'Ritiro degli ingombranti', en: 'Bulky waste pickup' },
    when: { service: 'companies.bulky-pickup' },
    targets: { acknowledge: workingDays(1), resolve: workingDays(15) },
    onBreach: indemnity,
  },
  {
    id: 'voltura',
    name: { it: 'Voltura dell’acqua', en: 'Change of holder of a water contract' },
    when: { service: 'companies.water-transfer' },
    targets: { acknowledge: workingDays(1), resolve: workingDays(5) },
    onBreach: byRule,
  },
]
