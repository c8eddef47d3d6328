import type { Finding, Verified } from '@dime/core/running'
import { explain } from '../explain.ts'

type Head = NonNullable<Verified['head']>

/** A head as it is printed and given back: `<hash>@<place>`. */
export function headFrom(text: string): Head {
  const [, hash, position] = /^([0-9a-f]{64})@(\d{1,15})$/.exec(text) ?? []
  if (hash && position) return { hash, position: Number(position) }
  throw explain(`"${text}" is no head: it looks like <64 hexadecimal digits>@<place>.`)
}

/** The end of a tenant's chain in one line. */
export function headLine(tenant: string, head: Head | null): string {
  return `${tenant}  ${head ? textOf(head) : 'nothing is sealed yet'}`
}

/** What a verification found of a tenant, a line each. */
export function verifiedLines(found: Verified): string[] {
  const { tenant, lines, sealedUntil, head, waiting, waitingSince, findings, count } = found
  const until = sealedUntil ? ` sealed until ${sealedUntil.toISOString()}` : ''
  const since = waitingSince ? ` since ${waitingSince.toISOString()}` : ''
  return [
    `${tenant}: ${count === 0 ? 'sound' : `NOT SOUND, ${count} found`}`,
    `  lines    ${lines}${until}`,
    `  head     ${head ? textOf(head) : 'none'}`,
    ...(waiting > 0 ? [`  waiting  ${waiting}${since}`] : []),
    ...findings.map((finding) => `  ! ${findingLine(finding)}`),
    ...(count > findings.length ? [`  ! and ${count - findings.length} more`] : []),
  ]
}

const textOf = ({ hash, position }: Head) => `${hash}@${position}`

const meanings: Readonly<Record<Finding['kind'], string>> = {
  'changed-line': 'A line was changed after it was sealed',
  'deleted-line': 'A line was deleted',
  'inserted-line': 'A line was put in among those already sealed',
  'changed-link': 'The hash of a line was changed',
  'missing-link': 'The places before this one are gone',
  'out-of-order': 'A line is not in the place in which it was written',
  'cut-off': 'The chain was cut off or written anew: it once ended at',
}

function findingLine({ kind, position, seq, at, about }: Finding): string {
  const where = [
    seq && `line ${seq}`,
    position && kind !== 'cut-off' && `place ${position}`,
    at?.toISOString(),
    about,
  ]
  return `${meanings[kind]}: ${where.filter(Boolean).join(', ')}`
}
