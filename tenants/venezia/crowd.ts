import {
  dealt,
  desksOf,
  filled,
  isHeld,
  leadingRoles,
  ledParts,
  withEditors,
  type Post,
} from '../posts.ts'
import { withAddresses, type Person } from '../staff-list.ts'
import { offices } from './offices.ts'
import { sheets } from './sheets.ts'

const domain = 'venezia.example'
const everybody = 650
const onTheTelephone = 40

const newsagents = ['edicole-venezia', 'edicole-isole', 'edicole-mestre']
const withoutClerks = ['contact-center', ...newsagents]
// They are dealt twice as many as the others.
const busy = [
  'anagrafe-san-marco',
  'anagrafe-mestre',
  'codice-della-strada',
  'centrale-operativa',
  'sezione-venezia',
  'sezione-mestre',
  'imu',
  'edilizia-mestre',
  'asili-nido',
]

/** Everybody who serves beside the people known by name: the tree gives the posts, the posts the names. */
export function crowdBeside(people: readonly Person[]) {
  const fixed = [...leads(people), ...specialists(people)]
  const clerks = dealt(everybody - people.length - fixed.length, 'office-operator', clerkDesks())
  const posts = [...fixed, ...clerks.map(withSecondRole)]
  const owners = [...new Set(sheets.map(({ office }) => office))]
  return withAddresses(domain, filled(domain, withEditors(posts, owners, people), people))
}

/** Whoever manages, supervises and answers for the cases of every part that is led. */
function leads(people: readonly Person[]): Post[] {
  return leadingRoles.flatMap((role) => {
    const parts = ledParts(offices).filter((office) => !isHeld({ role, office }, people))
    return dealt(parts.length, role, parts)
  })
}

function specialists(people: readonly Person[]): Post[] {
  const calling = { role: 'first-level-operator', office: 'contact-center' }
  const callers = people.filter((one) => isHeld(calling, [one]))
  return [
    ...dealt(onTheTelephone - callers.length, calling.role, [calling.office]),
    ...dealt(3, 'supervisor', [calling.office]),
    ...dealt(12, 'delegated-counter', newsagents),
    ...dealt(3, 'analyst', ['statistica']),
    ...dealt(3, 'trainer', ['formazione']),
  ]
}

function clerkDesks(): string[] {
  const desks = desksOf(offices).filter((code) => !withoutClerks.includes(code))
  return [...desks, ...busy]
}

/** Every fifth clerk also helps next door, every ninth also answers for cases. */
function withSecondRole({ key, assignments }: Post, number: number): Post {
  const office = assignments[0]?.office ?? ''
  const neighbour = number % 5 === 0 ? nextDoor(office) : office
  return {
    key,
    assignments: [
      ...assignments,
      ...(neighbour === office ? [] : [{ role: 'office-operator', office: neighbour }]),
      ...(number % 9 === 0 ? [{ role: 'case-responsible', office }] : []),
    ],
  }
}

/** The next desk below the same part; the office itself when it is the only one. */
function nextDoor(code: string): string {
  const parent = offices.find((one) => one.code === code)?.parent
  const sisters = offices.filter((one) => one.parent === parent && one.kind === 'office')
  const place = sisters.findIndex((one) => one.code === code)
  return sisters[(place + 1) % sisters.length]?.code ?? code
}
