import type { StaffDeclaration } from '@dime/core'

type Role = StaffDeclaration['assignments'][number]['role']

/** Someone with the same role in one office or more; the mailbox is made from the name. */
export function worker(name: string, role: Role, offices: readonly string[]) {
  return { name, assignments: offices.map((office) => ({ role, office })) }
}

/** Gives everybody the mailbox `given.surname@domain`. */
export function withAddresses(
  domain: string,
  people: readonly Omit<StaffDeclaration, 'email'>[],
): StaffDeclaration[] {
  return people.map((one) => ({ ...one, email: `${mailboxOf(one.name)}@${domain}` }))
}

function mailboxOf(name: string): string {
  const plain = name.normalize('NFD').replace(/[^a-zA-Z ]/g, '')
  return plain.toLowerCase().replaceAll(' ', '.')
}
