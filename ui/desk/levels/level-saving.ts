import type { LevelDraft, LevelView } from '../../../core/levels/contract.ts'
import type { Client } from '../../kit/client.ts'

/** What of a level is written: the rest is reckoned. */
export const draftOf = ({ id, names, when, targets, onBreach }: LevelView): LevelDraft => ({
  ...{ id, names, when, targets, onBreach },
})

/** Puts a level back as it was before it became `now`; whether that was still possible. */
export async function putBack(client: Client, was: LevelView, now: LevelView): Promise<boolean> {
  const save = { ...draftOf(was), version: now.version, alsoOpen: false }
  return client.write('levels.save', save).then(
    () => true,
    () => false,
  )
}
