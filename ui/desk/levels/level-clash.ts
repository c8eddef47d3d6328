import type { LevelDraft } from '../../../core/levels/contract.ts'
import { differing, type Clash } from '../parts/clash.ts'
import { kinds } from './level-answers.ts'
import { say } from './words.ts'

/** On what a level as it is now and the one being written differ, in words. */
export function levelClash(
  host: Element,
  theirs: LevelDraft,
  mine: LevelDraft,
): Clash['differences'] {
  const words = say(host)
  const term = ({ targets }: LevelDraft, kind: (typeof kinds)[number]) => {
    const told = targets[kind]
    return told ? `${told.amount} ${words.units[told.unit]}` : ''
  }
  const priority = ({ when }: LevelDraft) => (when.priority ? words.priorities[when.priority] : '')
  const channel = ({ when }: LevelDraft) => (when.channel ? words.channels[when.channel] : '')
  const breach = ({ onBreach }: LevelDraft) =>
    onBreach ? `${words.breachFor[onBreach.of]}, ${(onBreach.cents / 100).toFixed(2)} €` : ''
  const on = (label: string, read: (draft: LevelDraft) => string) => ({
    label,
    theirs: read(theirs),
    mine: read(mine),
  })
  return differing([
    on(words.name, ({ names }) => names.it),
    on(words.nameEn, ({ names }) => names.en ?? ''),
    on(words.priority, priority),
    on(words.channel, channel),
    ...kinds.map((kind) => on(words.kinds[kind], (draft) => term(draft, kind))),
    on(words.breachOf, breach),
    on(words.because, ({ onBreach }) => onBreach?.because.it ?? ''),
  ])
}
