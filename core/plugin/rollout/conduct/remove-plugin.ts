import { dropSchema } from '../../../database/plugin-schema.ts'
import { hasOpenTickets } from '../faults.ts'
import { someTickets, ticketGroups } from '../judging/ticket-groups.ts'
import { awaitNodes } from './await-nodes.ts'
import type { Conducted } from './conducted.ts'
import { note, takeStep, type Course } from './notes.ts'
import { stand } from './stand.ts'

/** Takes a plugin out everywhere, and its own rows if that was asked; faults: plugin.has-open-tickets. */
export async function removePlugin(conducted: Conducted, course: Course): Promise<void> {
  const { plugin, options } = course
  const check = () => refuseWhereNeeded(conducted, course)
  await takeStep(conducted, course, { step: 'checking', state: 'checking', work: check })
  if (course.generation === null) await stand(conducted, course, { version: null, source: 'none' })
  const follow = () => awaitNodes(conducted, course)
  await takeStep(conducted, course, { step: 'following', state: course.state, work: follow })
  if (options.dropsRows) {
    await dropSchema(conducted.owner, plugin)
    await conducted.owner.query('delete from plugin_contracted where plugin = $1', [plugin])
  }
  await note(conducted, course, { state: 'gone' })
}

async function refuseWhereNeeded(
  { kernel, caller }: Conducted,
  { plugin, options }: Course,
): Promise<void> {
  if (options.leavesTickets) return
  await kernel.withRows(caller, async (scope) => {
    const open = (await ticketGroups(scope, plugin)).filter(({ isEnded }) => !isEnded)
    if (open.length === 0) return
    const { count, codes } = await someTickets(scope, open)
    throw hasOpenTickets({ count, codes: codes.join(', ') })
  })
}
