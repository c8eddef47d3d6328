import { z } from 'zod'
import { read } from '../operation/define.ts'
import { LifecycleView, LifeLine, LifeQuestion } from './lifecycle-contract.ts'
import { lifecycleView } from './lifecycle-view.ts'
import { liveThrough } from './live-through.ts'
import { offeredNamed } from './offered.ts'

/** What can be asked of a service's lifecycle. */
export const lifecycleOperations = [
  read({
    name: 'services.lifecycle',
    summary: 'The lifecycle of a service, laid out to be drawn',
    input: z.object({ id: z.string().max(80) }).strict(),
    output: LifecycleView,
    need: 'anyone',
    notes: 'nothing',
    run: async (scope, { id }) =>
      lifecycleView(scope, (await offeredNamed(scope, id)).live.service),
  }),
  read({
    name: 'services.simulate',
    summary: 'What happens to a request, day by day, if these moves and no others are made',
    input: LifeQuestion.extend({ acts: z.preprocess(asActs, LifeQuestion.shape.acts) }),
    output: z.array(LifeLine),
    need: { action: 'read', subject: 'office' },
    notes: 'nothing',
    run: async (scope, question) =>
      liveThrough(scope, (await offeredNamed(scope, question.id)).live.service, question),
  }),
] as const

// Reads travel in the address: acts come as `10:ask,23:answer`.
function asActs(written: unknown): unknown {
  if (typeof written !== 'string') return written
  return written.split(',').flatMap((act) => {
    const [onDay, move] = act.split(':')
    return act === '' ? [] : [{ onDay: Number(onDay), move }]
  })
}
