import type { GrantAsked, GrantReport } from '../../../core/access/contract.ts'
import type { Client } from '../../kit/client.ts'
import type { say } from './words.ts'

/** Gives a role, or takes it. */
export const grant = (client: Client, given: GrantAsked, isTaking: boolean): Promise<GrantReport> =>
  client.write(isTaking ? 'access.revoke' : 'access.grant', given)

const changed = ['given', 'taken', 'held-already', 'not-held']

/** What came of it in a sentence, with those for whom it was refused. */
export function grantWords(
  words: ReturnType<typeof say>,
  report: GrantReport,
  isTaking: boolean,
): string {
  const done = isTaking ? words.taken(report.changed) : words.given(report.changed)
  const refused = report.people.filter(({ outcome }) => !changed.includes(outcome))
  if (refused.length === 0) return done
  return `${done} ${words.notAll(refused.map(({ name, text }) => (name ? `${name} (${text})` : text)).join('; '))}`
}
