import { levelThing } from '../../levels/level-rows.ts'
import type { Scope } from '../../operation/scope.ts'
import { asksNow } from './asks-now.ts'
import type { EnablingView } from './contract.ts'
import { livePlugin } from './live-plugin.ts'
import { openTickets } from './open-tickets.ts'
import { cardOf, offersOf } from './list-enabling.ts'
import { placeOf } from './place-of.ts'
import { spokenWords } from './spoken-word.ts'
import { ownWord, wordIn, wordsAbout, type Spot } from './word.ts'

/** A plugin in one place, with all that it asks for and how it is set; faults: enabling.unknown-plugin, offices.unknown. */
export async function readEnabling(scope: Scope, spot: Spot): Promise<EnablingView> {
  const plugin = livePlugin(scope, spot.plugin)
  const place = await placeOf(scope, spot.office)
  const own = await ownWord(scope, spot)
  const counts = own ?? (await wordIn(scope, spot))
  const words = await wordsAbout(scope, spot.plugin)
  const speak = await spokenWords(scope, words)
  const said = counts && speak(counts)
  return {
    ...cardOf(scope, plugin, { offers: await offersOf(scope), words }),
    place,
    isOwn: own !== undefined,
    follows: own ? null : (said ?? null),
    ...(said && { state: said.state, from: said.from, until: said.until }),
    ...(await asksNow(scope, plugin, counts)),
    words: words.map(speak),
    openTickets: await openTickets(scope, spot),
    seen: own?.version ?? 0,
    may: { edit: scope.ability.can('edit', levelThing(spot.office)) },
  }
}
