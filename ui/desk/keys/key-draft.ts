import type { KeyDraft } from '../../../core/keys/contract.ts'
import { partsOf, type Answers } from '../parts/answers.ts'

/** What was answered about a key; it ends with its last day. */
export function keyDraft(answers: Answers): KeyDraft {
  const until = answers.text('until')
  return {
    name: answers.text('name'),
    may: [...answers.all('may')],
    origins: partsOf(answers.text('origins')),
    networks: partsOf(answers.text('networks')),
    ...(until && { until: new Date(`${until}T23:59:59`).toISOString() }),
  }
}
