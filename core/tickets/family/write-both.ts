import { addressOf, inTheirLanguage, writeMessage } from '../../messages/write-message.ts'
import type { ChangeScope } from '../../operation/scope.ts'
import { wordsFor } from '../../texts/words.ts'
import type { Ticket } from '../ticket.entity.ts'

/** Writes to the citizens of two tickets that one went into the other. */
export async function writeBoth(scope: ChangeScope, merged: Ticket, kept: Ticket): Promise<void> {
  for (const [one, other] of [
    [merged, kept],
    [kept, merged],
  ] as const) {
    const theirs = inTheirLanguage(scope, one)
    const address = await addressOf(scope, one)
    const what = one === merged ? 'into' : 'with'
    const text = wordsFor(theirs.locale).say(`merged.${what}`, { code: other.code })
    const step = `merged:${other.id}`
    await writeMessage(theirs, one, { about: 'merged', step, address, text })
  }
}
