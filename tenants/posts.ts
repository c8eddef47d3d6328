import type { OfficeDeclaration } from '@dime/core'
import { inventName } from './people/invent-name.ts'
import { mailboxOf, type Held, type Person } from './staff-list.ts'

/** A place for somebody invented: what tells it from all others, and what is held in it. */
export interface Post {
  readonly key: string
  readonly assignments: readonly Held[]
}

/** So many posts of a role, dealt to offices like cards: one each, then again from the first. */
export function dealt(count: number, role: string, offices: readonly string[]): Post[] {
  const dealtTo = new Map<string, number>()
  return Array.from({ length: count }, (_, card) => {
    const office = offices[card % offices.length] ?? ''
    const place = (dealtTo.get(office) ?? 0) + 1
    dealtTo.set(office, place)
    return { key: `${role} ${office} ${place}`, assignments: [{ role, office }] }
  })
}

/** The roles of whoever leads a part of an organisation. */
export const leadingRoles = ['office-manager', 'supervisor', 'case-responsible']

/** The parts of an organisation that somebody leads: all but the offices proper. */
export function ledParts(offices: readonly OfficeDeclaration[]): string[] {
  return offices.filter(({ kind }) => kind !== 'office').map(({ code }) => code)
}

/** The offices that have none below them: there the work is done. */
export function desksOf(offices: readonly OfficeDeclaration[]): string[] {
  const above = new Set(offices.map(({ parent }) => parent))
  return offices.filter(({ code }) => !above.has(code)).map(({ code }) => code)
}

/** Gives somebody in each office that owns sheets the care of them, where nobody has it yet. */
export function withEditors(
  posts: readonly Post[],
  owners: readonly string[],
  people: readonly Person[],
): Post[] {
  const role = 'knowledge-editor'
  const chosen = owners
    .filter((office) => !isHeld({ role, office }, people))
    .map((office) => ({ office, post: posts.find((post) => worksAt(post, office)) }))
  return posts.map((post) => {
    const edited = chosen.filter((one) => one.post === post)
    return {
      key: post.key,
      assignments: [...post.assignments, ...edited.map(({ office }) => ({ role, office }))],
    }
  })
}

/** Whether somebody holds that role in that very office. */
export function isHeld({ role, office }: Held, people: readonly Person[]): boolean {
  return people.some(({ assignments }) =>
    assignments.some((held) => held.role === role && held.office === office),
  )
}

/** Puts an invented person on every post: the same one each time, and nobody twice. */
export function filled(
  domain: string,
  posts: readonly Post[],
  people: readonly Person[],
): Person[] {
  const taken = new Set(people.map(({ name }) => mailboxOf(name)))
  return posts.map(({ key, assignments }) => {
    const name = inventName(`${domain} ${key}`, (asked) => taken.has(mailboxOf(asked)))
    taken.add(mailboxOf(name))
    return { name, assignments }
  })
}

function worksAt({ assignments }: Post, office: string): boolean {
  return assignments.some((held) => held.office === office)
}
