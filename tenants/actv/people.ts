import { worker } from '../staff-list.ts'

/** Those known by name; the rest of the crew is invented. */
export const people = [
  worker('Cosimo Ballarin', 'tenant-administrator', ['direzione']),
  worker('Alda Pezzato', 'data-protection-officer', ['direzione']),
  worker('Ines Vianelli', 'first-level-operator', ['viaggiatori']),
]
