import { z } from 'zod'
import { read, write } from '../operation/define.ts'
import { breakGlass } from './break-glass.ts'
import { BreakGlass, Emergency, OpenedEmergency } from './contract.ts'
import { everyEmergency } from './emergencies.ts'
import { endBreakGlass } from './end-break-glass.ts'
import { onlyThere } from './only-there.ts'

/** What the platform's own staff ask when they must look into an organisation. */
export const breakGlassOperations = [
  write({
    name: 'platform.break-glass',
    summary:
      'Opens an emergency access to an organisation: to read, an hour at most, announced there',
    input: BreakGlass,
    output: OpenedEmergency,
    answersSecret: true,
    need: { action: 'break-glass', subject: 'platform' },
    run: onlyThere(breakGlass),
  }),
  write({
    name: 'platform.end-break-glass',
    summary: 'Ends an emergency access before its time',
    input: z.object({ id: z.uuid() }).strict(),
    output: Emergency,
    need: { action: 'break-glass', subject: 'platform' },
    run: onlyThere((scope, input) => endBreakGlass(scope, input.id)),
  }),
  read({
    name: 'platform.emergencies',
    summary: 'Emergency accesses to every organisation, the latest first',
    input: z.object({}).strict(),
    output: z.array(Emergency),
    need: { action: 'list', subject: 'platform' },
    run: onlyThere((scope) => everyEmergency(scope)),
  }),
] as const
