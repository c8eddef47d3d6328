import { worker } from '../staff-list.ts'

/** Those known by name; the rest of the crew is invented. */
export const people = [
  worker('Saverio Gallo Berti', 'tenant-administrator', ['direzione']),
  worker('Dafne Marzari', 'data-protection-officer', ['direzione']),
  worker('Tullio Bonesso', 'first-level-operator', ['assistenza-cittadini']),
]
