import { worker } from '../staff-list.ts'

/** Those known by name; the rest of the crew is invented. */
export const people = [
  worker('Fosca Bertoldini', 'tenant-administrator', ['direzione']),
  worker('Oreste Pavanato', 'data-protection-officer', ['direzione']),
  worker('Zita Ranzato', 'first-level-operator', ['iscrizioni-mensa']),
]
