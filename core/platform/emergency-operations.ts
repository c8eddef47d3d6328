import { z } from 'zod'
import { read, write } from '../operation/define.ts'
import { Emergency } from './contract.ts'
import { ownEmergencies } from './emergencies.ts'
import { endEmergency } from './end-emergency.ts'

/** What an organisation asks about those who look in from the platform. */
export const emergencyOperations = [
  read({
    name: 'emergencies.list',
    summary: 'Emergency accesses of the platform to this organisation, the latest first',
    input: z.object({}).strict(),
    output: z.array(Emergency),
    need: { action: 'list', subject: 'session' },
    notes: 'nothing',
    run: (scope) => ownEmergencies(scope),
  }),
  write({
    name: 'emergencies.end',
    summary: 'Ends an emergency access at once',
    input: z.object({ id: z.uuid() }).strict(),
    output: Emergency,
    need: { action: 'remove', subject: 'session' },
    run: (scope, { id }) => endEmergency(scope, id),
  }),
] as const
