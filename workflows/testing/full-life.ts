import { workflowId } from '../ticket/contract.ts'
import type { SkippedTime } from './skipped-time.ts'
import { tell } from './tell.ts'
import { ticketInMemory, type Planned, type TicketInMemory } from './ticket-in-memory.ts'

const day = 86_400_000

/** One full life: acknowledged, issued by a plugin, suspended, resumed by itself, reminded, escalated and ended. */
export async function liveFully(time: SkippedTime): Promise<TicketInMemory> {
  const start = await time.environment.currentTimeMs()
  const after = (days: number, what: string): Planned => ({
    what,
    key: what,
    at: start + days * day,
  })
  const atOnce = [after(0, 'acknowledge'), after(0, 'automatic'), after(0, 'deliver')]
  const ticket = ticketInMemory([...atOnce, after(8, 'remind'), after(10, 'escalate')])
  const sleep = (days: number) => time.environment.sleep(days * day)
  await time.serve(ticket.activities, async () => {
    await tell(time, ticket.key)
    await sleep(2)
    ticket.plan([after(32, 'resume')])
    await tell(time, ticket.key)
    await sleep(31)
    ticket.plan([after(38, 'remind'), after(40, 'escalate')])
    await tell(time, ticket.key)
    await sleep(8)
    ticket.end()
    await tell(time, ticket.key)
    await time.environment.client.workflow.result(workflowId(ticket.key))
  })
  return ticket
}
