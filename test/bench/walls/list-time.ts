import { operationNamed, type Caller, type Kernel } from '@dime/core/running'
import { percentile } from '../shoot.ts'

/** How long 25 tickets of a queue take somebody, one list after another, in milliseconds. */
export async function listTimes(kernel: Kernel, caller: Caller, times: number): Promise<number[]> {
  const queue = operationNamed.get('tickets.queue')
  if (!queue) throw new Error('There is no operation tickets.queue')
  const input = queue.input.parse({ view: 'open', limit: 25 })
  const taken: number[] = []
  for (let turn = 0; turn < times; turn += 1) {
    const begun = performance.now()
    // As at the door: who is called is looked up each time.
    const tenant = await kernel.lent.tenants.bySlug(caller.tenant.slug)
    await kernel.perform(queue, { ...caller, tenant }, input)
    taken.push(performance.now() - begun)
  }
  return taken
}

/** The time below which 95 lists in a hundred lie. */
export const slowest = (taken: readonly number[]) => percentile(taken, 0.95)
