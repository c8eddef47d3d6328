import type { Destination } from '../routing/destination.ts'
import type { WayIn } from '../routing/way-in.ts'
import type { Answers } from '../service/answers.ts'
import type { LiveService } from '../service/catalogue.ts'
import type { Submission } from './contract.ts'
import type { Source } from './source.ts'

/** What a ticket is drafted from. */
export interface Draft {
  readonly sent: Submission
  readonly live: LiveService
  readonly answers: Answers
  readonly destination: Destination
  readonly way: WayIn
  readonly source?: Source
}
