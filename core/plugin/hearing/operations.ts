import { z } from 'zod'
import { read, write } from '../../operation/define.ts'
import { HearingNamed, HearingsAsked, HearingView } from './contract.ts'
import { giveUp, listHearings, tellAgain } from './repair.ts'

const mayEdit = { action: 'edit', subject: 'service' } as const

/** What can be asked of the events that plugins could not hear. */
export const hearingOperations = [
  read({
    name: 'hearings.list',
    summary: 'The events that plugins could not hear so far, and why',
    input: HearingsAsked,
    output: z.array(HearingView),
    need: mayEdit,
    notes: 'nothing',
    run: listHearings,
  }),
  write({
    name: 'hearings.again',
    summary: 'Tells a plugin an event again that was left aside',
    input: HearingNamed,
    output: z.object({ id: z.uuid() }),
    need: mayEdit,
    run: tellAgain,
  }),
  write({
    name: 'hearings.give-up',
    summary: 'Gives an event up that was left aside: the plugin never hears it',
    input: HearingNamed,
    output: z.object({ id: z.uuid() }),
    need: mayEdit,
    run: giveUp,
  }),
] as const
