import { days, workingDays, workingHours, type LevelDeclaration } from '@dime/core'

const wasteReport = 'companies.waste-report'

/**
 * What the city's offices promise beside the law, in the hours of each: Monday to Friday 8 to 18, at the first
 * level Monday to Saturday 8 to 20. All are design values: the city publishes no charter with others.
 */
export const levels: readonly LevelDeclaration[] = [
  {
    id: 'pericolo',
    name: { it: 'Pericolo per le persone', en: 'Danger to people' },
    when: { service: wasteReport, priority: 'danger' },
    targets: {
      acknowledge: workingHours(0.25),
      'take-charge': workingHours(1),
      resolve: days(1),
    },
  },
  {
    id: 'servizio-interrotto',
    name: { it: 'Servizio interrotto', en: 'Service down' },
    when: { service: wasteReport, priority: 'outage' },
    targets: { acknowledge: workingHours(1), 'take-charge': workingHours(4), resolve: days(3) },
  },
  {
    id: 'segnalazione',
    name: { it: 'Segnalazione', en: 'Report' },
    when: { service: wasteReport },
    targets: {
      acknowledge: workingDays(1),
      'take-charge': workingDays(3),
      resolve: workingDays(15),
    },
  },
  {
    // The law's own two days (D.L. 5/2012 art. 5 c. 3): whoever registers a declaration takes it.
    id: 'residenza',
    name: { it: 'Iscrizione della residenza', en: 'Registration of residence' },
    when: { service: 'registry.residence' },
    targets: { acknowledge: workingDays(1), 'take-charge': workingDays(2) },
  },
  {
    id: 'secondo-livello',
    name: { it: 'Pratica di secondo livello', en: 'Second-level request' },
    targets: { acknowledge: workingDays(1), 'take-charge': workingDays(1), resolve: days(30) },
  },
]
