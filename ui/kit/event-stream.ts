/** One message of a `text/event-stream`. */
export type StreamMessage = { id: string | null; event: string; data: string }

/** Reads the messages of an event stream as they come; ends when the stream does. */
export async function* readMessages(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<StreamMessage> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let held = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const blocks = `${held}${value}`.replaceAll('\r\n', '\n').split('\n\n')
    held = blocks.pop() ?? ''
    for (const message of blocks.map(parseMessage)) if (message) yield message
  }
}

/** Understands one block of lines; comments and blocks without data are no message. */
export function parseMessage(block: string): StreamMessage | null {
  const fields = block.split('\n').map(parseLine)
  const last = (name: string) => fields.findLast(([field]) => field === name)?.[1] ?? null
  const data = fields.filter(([field]) => field === 'data').map(([, value]) => value)
  if (data.length === 0) return null
  return { id: last('id'), event: last('event') ?? 'message', data: data.join('\n') }
}

function parseLine(line: string): [string, string] {
  const colon = line.indexOf(':')
  if (colon < 0) return [line, '']
  return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')]
}
