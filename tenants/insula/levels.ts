import { days, workingDays, workingHours, type LevelDeclaration } from '@dime/core'

const homeRepair = 'housing.home-repair'

/** What Insula promises those who live in its homes, in its own hours; all are design values. */
export const levels: readonly LevelDeclaration[] = [
  {
    id: 'pericolo',
    name: { it: 'Pericolo per le persone', en: 'Danger to people' },
    when: { service: homeRepair, priority: 'danger' },
    targets: {
      acknowledge: workingHours(0.25),
      'take-charge': workingHours(1),
      resolve: days(1),
    },
  },
  {
    id: 'guasto',
    name: { it: 'Guasto in un alloggio', en: 'Something broken in a home' },
    when: { service: homeRepair },
    targets: {
      acknowledge: workingHours(4),
      'take-charge': workingDays(1),
      resolve: workingDays(15),
    },
  },
]
