import type { z } from 'zod'
import type { Need } from '../access/need.ts'
import { change, type Operation } from '../operation/define.ts'
import type { ChangeScope } from '../operation/scope.ts'
import { TicketView } from './contract.ts'
import { lock } from './lock.ts'
import { showTicket } from './show-ticket.ts'

// Where a ticket stands after a change, for those who need no more.
const Stand = TicketView.pick({ id: true, state: true, version: true })

/** What is done to the ticket that the input names. */
export interface TicketChange<Name extends string, Input extends z.ZodType> {
  readonly name: Name
  readonly summary: string
  readonly input: Input
  readonly need: Need
  does(scope: ChangeScope, asked: z.output<Input>): Promise<unknown>
}

/** Declares an operation that changes one ticket and answers it as its reader sees it then, or only where it stands now. */
export function changeTicket<
  Name extends string,
  Input extends z.ZodType<{ readonly id: string }>,
>({
  does,
  ...told
}: TicketChange<Name, Input>): Operation<Name, 'change', Input, typeof TicketView> {
  return change({
    ...told,
    output: TicketView,
    async run(scope, asked) {
      await does(scope, asked)
      return showTicket(scope, asked.id)
    },
    minimal: {
      output: Stand,
      async run(scope, asked) {
        await does(scope, asked)
        const { id, state, version } = await lock(scope, asked.id)
        return { id, state, version }
      },
    },
  })
}
