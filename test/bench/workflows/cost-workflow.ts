import { condition, defineSignal, proxyLocalActivities, setHandler } from '@temporalio/workflow'

/** What the bare workflow does at each step. */
export interface BareSteps {
  step(ticket: string, place: number): Promise<void>
}

const moved = defineSignal('moved')
const { step } = proxyLocalActivities<BareSteps>({ startToCloseTimeout: '10s' })
/** An acknowledgement and four moves. */
const steps = 5

/** The limit: an acknowledgement and four moves by signal, a local activity each, and nothing else. */
export async function bareTicket(ticket: string): Promise<void> {
  let heard = 1
  setHandler(moved, () => void (heard += 1))
  for (let done = 0; done < steps; done += 1) {
    await condition(() => heard > done)
    await step(ticket, done)
  }
}
