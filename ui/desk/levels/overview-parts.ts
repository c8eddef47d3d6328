import { html, nothing } from 'lit'
import type { LevelOverview } from '../../../core/levels/overview-contract.ts'
import type { Desk } from '../shell/desk.ts'
import { may } from '../shell/may.ts'
import { block } from './block.ts'
import { byService } from './by-service.ts'
import { loadTable } from './load-table.ts'
import { overviewFigures } from './overview-figures.ts'
import { breakingNote, heldTable, promisedTable } from './overview-tables.ts'
import { say } from './words.ts'

/** All that a manager looks at, what is most pressing first. */
export function overviewParts(host: Element, desk: Desk, view: LevelOverview) {
  return html`${overviewFigures(host, view.counts)} ${pressing(host, desk, view)}
  ${people(host, desk, view)}
  ${block(host, {
    heading: say(host).services,
    empty: say(host).noServices,
    shown: view.services.length,
    table: () => byService(host, view.services),
  })}`
}

function pressing(host: Element, desk: Desk, { counts, until, ...lists }: LevelOverview) {
  const words = say(host)
  const { breaking, broken, held } = lists
  return html`${block(host, {
    ...{ heading: words.broken, empty: words.noBroken, shown: broken.length, all: counts.broken },
    table: () => promisedTable(host, { desk, caption: words.broken, rows: broken }),
  })}
  ${block(host, {
    ...{ heading: words.breaking, empty: words.noBreaking, shown: breaking.length },
    ...{ all: counts.breaking, note: breakingNote(host, until) },
    table: () => promisedTable(host, { desk, caption: words.breaking, rows: breaking }),
  })}
  ${block(host, {
    ...{ heading: words.held, empty: words.noHeld, shown: held.length, all: counts.held },
    ...{ note: words.heldHint, table: () => heldTable(host, desk, held) },
  })}`
}

function people(host: Element, { me }: Desk, view: LevelOverview) {
  const words = say(host)
  if (!may(me, 'assign', 'ticket')) return nothing
  return block(host, {
    ...{ heading: words.people, empty: words.noPeople, shown: view.people.rows.length },
    table: () => loadTable(host, view.people),
  })
}
