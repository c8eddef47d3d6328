import { z } from 'zod'
import { FileContent } from '../documents/contract.ts'
import { read, write } from '../operation/define.ts'
import { Mandates, MandateView, Recording } from './contract.ts'
import { readEvidence } from './evidence.ts'
import { mandatesOf } from './list.ts'
import { record } from './record.ts'
import { verify } from './verify.ts'

const Id = z.object({ id: z.uuid() }).strict()
const toRecord = { action: 'record', subject: 'mandate' } as const

/** What staff can ask of mandates: some record them, others let them stand. */
export const staffMandateOperations = [
  read({
    name: 'mandates.of',
    summary: 'The mandates of a person, for staff; the reading is noted',
    input: z.object({ person: z.uuid() }).strict(),
    output: Mandates,
    need: { action: 'read', subject: 'mandate' },
    run: (scope, { person }) => mandatesOf(scope, person),
  }),
  write({
    name: 'mandates.record',
    summary: 'Writes down a mandate that a paper proves; it stands once verified',
    input: Recording,
    output: MandateView,
    need: toRecord,
    run: record,
  }),
  read({
    name: 'mandates.evidence',
    summary: 'The paper that proves a mandate; the reading is noted',
    input: Id,
    output: FileContent,
    need: toRecord,
    run: (scope, { id }) => readEvidence(scope, id),
  }),
  write({
    name: 'mandates.verify',
    summary: 'Lets a recorded mandate stand, its evidence seen',
    input: Id,
    output: MandateView,
    need: { action: 'approve', subject: 'mandate' },
    run: (scope, { id }) => verify(scope, id),
  }),
] as const
