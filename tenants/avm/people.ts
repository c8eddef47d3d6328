import { worker } from '../staff-list.ts'

/** Those known by name; the rest of the crew is invented. */
export const people = [
  worker('Orsola Meneghetti', 'tenant-administrator', ['direzione']),
  worker('Vasco Bergamin', 'data-protection-officer', ['direzione']),
  worker('Nerina Carlon', 'first-level-operator', ['contatti']),
]
