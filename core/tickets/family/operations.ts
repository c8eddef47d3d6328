import { z } from 'zod'
import { change } from '../../operation/define.ts'
import { OfficeRef, Receipt, TicketView } from '../contract.ts'
import { may } from '../operation-parts.ts'
import { showTicket } from '../show-ticket.ts'
import { addChild } from './add-child.ts'
import { ChildRequest, MergeRequest, SplitRequest, TransferRequest } from './contract.ts'
import { merge } from './merge.ts'
import { split } from './split.ts'
import { transfer } from './transfer.ts'

/** What makes tickets belong together, apart or elsewhere. */
export const familyOperations = [
  change({
    name: 'tickets.open-child',
    summary: 'Opens a ticket for the same person that must end before this one; answers the child',
    input: ChildRequest,
    output: Receipt,
    need: may('move'),
    run: (scope, asked) => addChild(scope, asked),
  }),
  change({
    name: 'tickets.split',
    summary: 'Makes a ticket of its own out of a part of another; answers the new one',
    input: SplitRequest,
    output: Receipt,
    need: may('move'),
    run: (scope, asked) => split(scope, asked),
  }),
  change({
    name: 'tickets.merge',
    summary: 'Lets a ticket go into another of the same service; answers the one that is kept',
    input: MergeRequest,
    output: TicketView,
    need: may('move'),
    async run(scope, asked) {
      await merge(scope, asked)
      return showTicket(scope, asked.into)
    },
  }),
  change({
    name: 'tickets.transfer',
    summary: 'Hands a ticket to another office, with the attachments that are chosen',
    input: TransferRequest,
    output: z.object({ id: z.uuid(), code: z.string(), office: OfficeRef }),
    need: may('refer'),
    run: (scope, asked) => transfer(scope, asked),
  }),
] as const
