import { worker } from '../staff-list.ts'

/** Those known by name; the rest of the crew is invented. */
export const people = [
  worker('Prisca Dal Moro', 'tenant-administrator', ['direzione']),
  worker('Aurelio Costantini', 'data-protection-officer', ['direzione']),
  worker('Tosca Rigo', 'first-level-operator', ['sportello-casa']),
]
