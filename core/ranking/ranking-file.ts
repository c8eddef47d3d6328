import type { NewFile } from '../documents/files.ts'
import { csvOf } from '../operation/csv.ts'
import type { Scope } from '../operation/scope.ts'
import { wordsFor } from '../texts/words.ts'
import type { Kept } from './kept-ranking.ts'
import { listLabel } from './points-view.ts'

/** A ranking as the file that is published, in Italian: lists, places, numbers and totals, nobody’s name. */
export function rankingFile(scope: Scope, { asked, service, version, ranked }: Kept): NewFile {
  const theirs = { ...scope, locale: 'it' as const }
  const { say } = wordsFor('it')
  const headings = ['list', 'position', 'number', 'total', 'drawn'].map((name) =>
    say(`ranking.column.${name}`, {}),
  )
  const rows = ranked.map(({ list, position, number, total, isTied }) => [
    listLabel(theirs, service, list),
    position,
    number,
    total,
    say(isTied ? 'yes' : 'no', {}),
  ])
  const name = `${say(`ranking.${asked.kind}`, {})} ${version}, ${asked.day}.csv`
  return { name, type: 'text/csv', content: Buffer.from(csvOf([headings, ...rows])) }
}
