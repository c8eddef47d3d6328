import type { Context } from 'koa'
import { describe, expect, it } from 'vitest'
import { pluginFailed } from '../plugin/faults.ts'
import { answerFault } from './fault-response.ts'

const answered = (error: unknown) => {
  const spoken = { acceptsLanguages: () => 'it', set: () => undefined }
  const ctx = { ...spoken, state: { requestId: 'r' }, body: '' }
  answerFault(ctx as unknown as Context, error) // of a request the answer looks at nothing else
  return JSON.parse(ctx.body)
}

describe('what went wrong inside', () => {
  it('is not told to whoever asked', () => {
    const told = answered(
      pluginFailed({ plugin: 'lamps', message: 'no rate for RSSMRA80A01H501U' }),
    )
    expect(told).toMatchObject({ code: 'plugin.failed', status: 502, plugin: 'lamps' })
    expect(JSON.stringify(told)).not.toContain('RSSMRA80A01H501U')
  })
})
