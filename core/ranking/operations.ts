import { z } from 'zod'
import { FileContent } from '../documents/contract.ts'
import { read, write } from '../operation/define.ts'
import { rankingCalls } from './calls.ts'
import {
  ProvisionalRanking,
  Publication,
  PublishedRanking,
  RankedPlace,
  RankingCall,
} from './contract.ts'
import { provisionalRanking } from './provisional.ts'
import { publishRanking } from './publish.ts'
import { newestPublished, publishedFile } from './published.ts'
import { placeOf } from './ranked-place.ts'

const Service = z.string().max(80)

/** What can be asked of the rankings of calls. */
export const rankingOperations = [
  read({
    name: 'rankings.calls',
    summary: 'The calls that rank of the reader’s offices, with all that was published of each',
    input: z.object({}).strict(),
    output: z.array(RankingCall),
    need: { action: 'list', subject: 'ticket' },
    notes: 'nothing',
    run: (scope) => rankingCalls(scope),
  }),
  read({
    name: 'rankings.provisional',
    summary: 'The requests of a call in order as it stands now, with points and why',
    input: z.object({ service: Service, seed: z.string().trim().max(120).optional() }).strict(),
    output: ProvisionalRanking,
    need: { action: 'list', subject: 'ticket' },
    run: (scope, asked) => provisionalRanking(scope, asked),
  }),
  write({
    name: 'rankings.publish',
    summary: 'Publishes the ranking of a call from a day on, for good',
    input: Publication,
    output: PublishedRanking,
    need: { action: 'approve', subject: 'ticket' },
    run: (scope, asked) => publishRanking(scope, asked),
  }),
  read({
    name: 'rankings.published',
    summary: 'The newest ranking of a call: places, numbers and points, nobody’s name',
    input: z.object({ service: Service }).strict(),
    output: PublishedRanking,
    need: 'anyone',
    notes: 'nothing',
    run: (scope, { service }) => newestPublished(scope, service),
  }),
  read({
    name: 'rankings.file',
    summary: 'A ranking that was published, as CSV',
    input: z.object({ ranking: z.uuid() }).strict(),
    output: FileContent,
    need: 'anyone',
    notes: 'nothing',
    run: (scope, { ranking }) => publishedFile(scope, ranking),
  }),
  read({
    name: 'rankings.place',
    summary: 'Where a request stands in the ranking, with its points and why',
    input: z.object({ ticket: z.uuid() }).strict(),
    output: RankedPlace.nullable(),
    need: { action: 'read', subject: 'ticket' },
    run: (scope, { ticket }) => placeOf(scope, ticket),
  }),
] as const
