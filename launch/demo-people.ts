import { staff as platformStaff } from '../tenants/piattaforma/staff.ts'
import { withAddresses } from '../tenants/staff-list.ts'
import { people as cityPeople } from '../tenants/venezia/people.ts'
import { people as venisPeople } from '../tenants/venis/people.ts'
import { staff as veritasStaff } from '../tenants/veritas/staff.ts'
import { demoPassword } from './demo-password.ts'
import { people } from './identity/people.ts'

type Staff = typeof cityPeople

const venisStaff = withAddresses('venis.example', venisPeople)

const inTheCity = [
  'first-level-operator',
  'office-operator',
  'case-responsible',
  'supervisor',
  'office-manager',
  'knowledge-editor',
  'tenant-administrator',
  'data-protection-officer',
  'auditor',
]

/** Gives the lines that tell as whom one can sign in: citizens, then one worker for each way to serve. */
export function demoPeople(master: string): string[] {
  const citizens = people
    .slice(0, 4)
    .map(({ givenName, familyName, note }) => line(`${givenName} ${familyName}`, note.en))
  return [
    'Citizens, by SPID or CIE (pick one on the page; there are more)',
    ...citizens,
    `Workers, at /desk/<their organisation>, with the password ${demoPassword(master)}`,
    ...inTheCity.map((role) => line(holderOf(role, cityPeople), role)),
    line(withMostRoles(cityPeople), 'twelve roles in twelve offices'),
    line(holderOf('office-operator', veritasStaff), 'office-operator of Veritas'),
    line(
      holderOf('tenant-administrator', venisStaff),
      'tenant-administrator of Venis, with a second factor',
    ),
    line(holderOf('platform-administrator', platformStaff), 'platform-administrator'),
  ]
}

function holderOf(role: string, staff: Staff): string {
  return staff.find(({ assignments }) => assignments[0]?.role === role)?.email ?? ''
}

function withMostRoles(staff: Staff): string {
  const [most] = staff.toSorted((a, b) => b.assignments.length - a.assignments.length)
  return most?.email ?? ''
}

function line(who: string, note: string): string {
  return `  ${who.padEnd(42)}${note}`
}
