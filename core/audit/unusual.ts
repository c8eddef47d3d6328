import { daysBetween } from '../lifecycle/day.ts'
import type { Scope } from '../operation/scope.ts'
import { noteReading } from './audit.ts'
import type { AuditUnusual } from './contract.ts'
import { timeTooLong } from './faults.ts'
import { spanOf } from './span.ts'
import { casesOf } from './unusual/cases.ts'
import { toldOf } from './unusual/told.ts'

const mostDays = 31
const mostCases = 100

/** Readings between two days that somebody should look at, the newest first; faults: audit.time-too-long. */
export async function unusualReadings(
  scope: Scope,
  asked: { from: string; to: string },
): Promise<AuditUnusual> {
  if (daysBetween(asked.from, asked.to) >= mostDays) throw timeTooLong({ days: mostDays })
  noteReading(scope, { action: 'audit.searched', data: { asked, unusual: true } })
  const all = await casesOf(scope, spanOf(scope, asked))
  const told = all.toSorted((a, b) => b.to.getTime() - a.to.getTime()).slice(0, mostCases)
  const rows: AuditUnusual['rows'] = []
  for (const found of told) rows.push(await toldOf(scope, found))
  return { rows, isCut: all.length > told.length }
}
