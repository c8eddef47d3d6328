import { describe, expect, it } from 'vitest'
import { parseMessage, readMessages } from './event-stream.ts'

function streamOf(...chunks: string[]) {
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk))
      controller.close()
    },
  })
}

describe('an event stream', () => {
  it('gives whole messages however the bytes were cut', async () => {
    const stream = streamOf(
      'id: 1\nevent: ticket.mo',
      'ved\ndata: {"a":1}\n',
      '\n: beat\n\ndata: x\n\n',
    )
    const messages = await Array.fromAsync(readMessages(stream))
    expect(messages).toEqual([
      { id: '1', event: 'ticket.moved', data: '{"a":1}' },
      { id: null, event: 'message', data: 'x' },
    ])
  })

  it('joins the lines of one message', () => {
    expect(parseMessage('data: one\ndata: two')?.data).toBe('one\ntwo')
  })

  it('takes a comment for no message', () => {
    expect(parseMessage(': still here')).toBeNull()
  })
})
