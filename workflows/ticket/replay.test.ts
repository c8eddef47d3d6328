import { Worker } from '@temporalio/worker'
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleTickets, keepQuiet } from '../testing/bundled.ts'
import { readHistory, type History } from '../history.ts'

const folder = new URL('./histories/', import.meta.url)
const recorded = readdirSync(folder)

const read = (name: string): History => readHistory(readFileSync(new URL(name, folder), 'utf8'))

let workflowBundle: { code: string }
beforeAll(async () => {
  keepQuiet()
  workflowBundle = await bundleTickets()
})

const replay = (history: unknown) => Worker.runReplayHistory({ workflowBundle }, history)

describe('a life that was recorded', () => {
  it.each(recorded)('in %s is lived the same by the workflow of today', async (name) => {
    await expect(replay(read(name))).resolves.toBeUndefined()
  })

  it('is not lived the same by a workflow that does other things', async () => {
    const history = read('full-life.json')
    const changed = history.events?.map((event) => {
      const scheduled = event.activityTaskScheduledEventAttributes
      if (!scheduled) return event
      const activityType = { name: 'somethingElse' }
      return { ...event, activityTaskScheduledEventAttributes: { ...scheduled, activityType } }
    })
    await expect(replay({ events: changed ?? [] })).rejects.toMatchObject({
      name: 'DeterminismViolationError',
    })
  })
})
