import { once } from 'node:events'
import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { city } from './city.ts'
import type { Answer, Problem } from './client.ts'
import { expectRefusal } from './refusal.ts'

const tooLarge = { status: 413, code: 'http.body-too-large' }
const soonMs = 1_000
const megabyte = 1024 * 1024

/** Sends a body piece by piece until an answer comes, as a hostile client would. */
async function pour(headers: Record<string, string>): Promise<Answer<Problem> & { sent: number }> {
  const sending = request(new URL('/api/veritas/tickets.submit', city.kernel), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
  })
  // The kernel hangs up on us while we still write: that is what we want.
  sending.on('error', () => undefined)
  let sent = 0
  const piece = Buffer.alloc(64 * 1024, ' ')
  const more = () => {
    if (sending.destroyed || sent >= 50 * megabyte) return
    sent += piece.length
    sending.write(piece, () => setImmediate(more))
  }
  more()
  const [answer] = await once(sending, 'response')
  let text = ''
  for await (const chunk of answer.setEncoding('utf8')) text += chunk
  sending.destroy()
  const body: Problem = JSON.parse(text)
  return { status: answer.statusCode, type: answer.headers['content-type'], body, sent }
}

describe('a body of fifty megabytes', () => {
  it('is refused at once when it says so', async () => {
    const begun = performance.now()
    const length = String(50 * megabyte)
    await expectRefusal((headers) => pour({ ...headers, 'content-length': length }), tooLarge)
    expect(performance.now() - begun).toBeLessThan(soonMs)
  })

  it('is cut off at the limit when it does not say so', async () => {
    const poured: number[] = []
    const ask = async (headers: Record<string, string>) => {
      const answer = await pour({ ...headers, 'transfer-encoding': 'chunked' })
      poured.push(answer.sent)
      return answer
    }
    await expectRefusal(ask, tooLarge)
    expect(Math.max(...poured)).toBeLessThan(10 * megabyte)
  })
})
