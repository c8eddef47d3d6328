import type { LevelDraft } from './contract.ts'
import type { ServiceLevel } from './level.ts'

/** A draft as a level to be reckoned with. */
export function levelOf({ names, when, ...draft }: LevelDraft): ServiceLevel {
  const { service, office, priority, channel } = when
  const said = {
    ...(service && { service }),
    ...(office && { office }),
    ...(priority && { priority }),
    ...(channel && { channel }),
  }
  const name = { it: names.it, ...(names.en && { en: names.en }) }
  return { id: draft.id, name, when: said, targets: draft.targets }
}
