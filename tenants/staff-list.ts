import type { StaffDeclaration } from '@dime/core'

/** A role in an office. */
export type Held = StaffDeclaration['assignments'][number]

/** Somebody whose mailbox is still to be made. */
export type Person = Omit<StaffDeclaration, 'email'>

/** Someone with the same role in one office or more; the mailbox is made from the name. */
export function worker(name: string, role: string, offices: readonly string[]): Person {
  return { name, assignments: offices.map((office) => ({ role, office })) }
}

/** Gives everybody the mailbox `given.surname@domain`. */
export function withAddresses(domain: string, people: readonly Person[]): StaffDeclaration[] {
  return people.map((one) => ({ ...one, email: `${mailboxOf(one.name)}@${domain}` }))
}

/** The part of a mailbox that is made from a name, without accents. */
export function mailboxOf(name: string): string {
  const plain = name.normalize('NFD').replace(/[^a-zA-Z ]/g, '')
  return plain.toLowerCase().replaceAll(' ', '.')
}
