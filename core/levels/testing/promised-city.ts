import sql from 'sql-template-tag'
import type { Api } from '../../api.ts'
import { days, workingHours } from '../../lifecycle/term.ts'
import { sendReport } from '../../testing/reports.ts'
import { scratchKernel, type ScratchKernel } from '../../testing/scratch-kernel.ts'
import { onceOnly } from '../../tickets/once-only.ts'
import { performTarget } from '../perform-target.ts'
import { targetDues, watchedColumn, type StoredWatched } from '../target-dues.ts'

/** A level for all reports: an hour, four hours, three days, thirty euro. */
export const standard: Api['levels.save']['input'] = {
  id: 'standard',
  names: { it: 'Standard', en: 'Standard' },
  when: { service: 'streets.report', office: null, priority: null, channel: null },
  targets: { acknowledge: workingHours(1), 'take-charge': workingHours(4), resolve: days(3) },
  onBreach: {
    of: 'take-charge',
    cents: 3000,
    because: { it: 'Carta della qualità' },
    tellsCitizen: true,
  },
}

/** Monday the second of March 2026, or another day of that month, at a time in Rome. */
export const rome = (time: string, day = '02') =>
  new Date(`2026-03-${day}T${time}:00+01:00`).toISOString()

/** A city in which reports are promised something. */
export interface PromisedCity extends ScratchKernel {
  /** A report about a lamp, sent on Monday at nine unless told. */
  lamp(when?: string): Promise<string>
  read(id: string, when: string): Promise<Api['tickets.read']['output']>
  /** The promises of a ticket by their kind, as a clerk sees them. */
  promises(id: string, when: string): Promise<Record<string, Shown>>
  move(id: string, move: string | [move: string, message: string], when: string): Promise<void>
  /** Does what is due by itself on the promises; answers what was done. */
  attend(id: string, when: string): Promise<string[]>
}

type Shown = NonNullable<Api['tickets.read']['output']['promises']>['targets'][number]

/** Opens one, with the level that all reports have. */
export async function promisedCity(): Promise<PromisedCity> {
  const city = await scratchKernel()
  await city.ask(city.as('ada', rome('08:00')), 'levels.save', standard)
  const read: PromisedCity['read'] = (id, when) =>
    city.ask(city.as('carlo', when), 'tickets.read', { id })
  return {
    ...city,
    read,
    async lamp(when = rome('09:00')) {
      return (await sendReport(city, city.as('marta', when), { category: 'lamp' })).id
    },
    async promises(id, when) {
      const { promises } = await read(id, when)
      return Object.fromEntries((promises?.targets ?? []).map((one) => [one.kind, one]))
    },
    async move(id, asked, when) {
      const [move = '', message] = [asked].flat()
      const { version } = await read(id, when)
      const who = ['answer', 'reopen'].includes(move) ? 'marta' : 'carlo'
      const input = { id, move, version, ...(message && { message }) }
      await city.ask(city.as(who, when), 'tickets.move', input)
    },
    attend: (id, when) => attendTargets(city, id, when),
  }
}

async function attendTargets(city: ScratchKernel, id: string, when: string): Promise<string[]> {
  const caller = city.as('dime', when)
  const stored = await city.kernel.withRows(caller, ({ store }) =>
    store.row<{ watched: StoredWatched[] | null }>(
      sql`select ${watchedColumn} as watched from ticket t where t.id = ${id}`,
    ),
  )
  const now = targetDues(stored?.watched ?? null)
    .filter(({ at }) => at <= caller.now)
    .toSorted((a, b) => Number(a.at) - Number(b.at))
  for (const { key } of now)
    await city.kernel.withEntities(caller, (scope) => onceOnly(scope, { id, key }, performTarget))
  return now.map(({ key }) => key.split(':').slice(0, 2).join(' '))
}
