import { z } from 'zod'
import { read } from '../operation/define.ts'
import { changeTicket } from '../tickets/change-ticket.ts'
import { Retention, StepRepair, Troubled } from './contract.ts'
import { repairStep } from './repair-step.ts'
import { previewRetention } from './retention.ts'
import { listTroubled } from './troubled.ts'

/** What can be asked of the steps that DiMe takes by itself, and of what it keeps. */
export const stepOperations = [
  read({
    name: 'tickets.troubled',
    summary: 'The tickets on which a step of DiMe’s own would not work, and why',
    input: z.object({}).strict(),
    output: Troubled,
    need: { action: 'list', subject: 'ticket' },
    run: (scope) => listTroubled(scope),
  }),
  changeTicket({
    name: 'tickets.repair-step',
    summary: 'Lets a step that failed be tried again at once, or leaves it out with a reason',
    input: StepRepair,
    need: { action: 'move', subject: 'ticket' },
    does: repairStep,
  }),
  read({
    name: 'retention.preview',
    summary: 'What nobody needs any more and would be deleted now, by kind and age',
    input: z.object({}).strict(),
    output: Retention,
    need: { action: 'read', subject: 'settings' },
    notes: 'nothing',
    run: (scope) => previewRetention(scope),
  }),
] as const
