import { Worker } from '@temporalio/worker'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readHistory } from '../../workflows/history.ts'
import { bundled } from '../../workflows/testing/bundled.ts'
import { liveRenewal } from './testing/live-renewal.ts'

const folder = new URL('./histories/', import.meta.url)

describe('the renewal of an exemption', () => {
  it('is planned, waits until the day that the city set, and asks once', async () => {
    const { asked } = await liveRenewal(3_000)
    const [planned, renewed] = asked
    expect(asked.map(({ activity, turn }) => `${turn} ${activity}`)).toEqual([
      '1 planRenewal',
      '2 askRenewal',
    ])
    const [began, woke] = [planned, renewed].map((one) => Date.parse(one?.at ?? ''))
    expect(Number(woke) - Number(began)).toBeGreaterThanOrEqual(3_000)
  }, 90_000)

  it.each(readdirSync(folder))(
    'that was recorded in %s is lived the same today',
    async (name) => {
      const code = await bundled(new URL('./workflows.ts', import.meta.url))
      const history = readHistory(readFileSync(new URL(name, folder), 'utf8'))
      const replayed = Worker.runReplayHistory({ workflowBundle: { code } }, history)
      await expect(replayed).resolves.toBeUndefined()
    },
    90_000,
  )
})
