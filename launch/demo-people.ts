import { staff as cityStaff } from '../tenants/venezia/staff.ts'
import { staff as companyStaff } from '../tenants/veritas/staff.ts'
import { demoPassword } from './demo-password.ts'
import { people } from './identity/people.ts'

/** Gives the lines that tell as whom one can sign in: citizens, then one worker of each role. */
export function demoPeople(master: string): string[] {
  const citizens = people
    .slice(0, 4)
    .map(({ givenName, familyName, note }) => line(`${givenName} ${familyName}`, note.en))
  return [
    'Citizens, by SPID or CIE (pick one on the page; there are more)',
    ...citizens,
    `Workers, on the desk, with the password ${demoPassword(master)}`,
    ...oneOfEachRole(cityStaff),
    ...oneOfEachRole(companyStaff),
  ]
}

function oneOfEachRole(staff: typeof cityStaff): string[] {
  const workers = staff.map(({ email, assignments }) => ({
    email,
    role: assignments[0]?.role ?? '',
  }))
  const roles = [...new Set(workers.map(({ role }) => role))]
  return roles.map((role) =>
    line(workers.find((worker) => worker.role === role)?.email ?? '', role),
  )
}

function line(who: string, note: string): string {
  return `  ${who.padEnd(38)}${note}`
}
