import { worker } from '../staff-list.ts'

/** Those known by name; the rest of the crew is invented. */
export const people = [
  worker('Ombretta Scarpa', 'tenant-administrator', ['direzione']),
  worker('Lamberto Furlanetto', 'data-protection-officer', ['direzione']),
  worker('Iolanda Pitteri', 'first-level-operator', ['contatti']),
]
