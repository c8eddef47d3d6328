import { PassThrough } from 'node:stream'
import { deserialize } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { framed, readFrames } from './frames.ts'

function reading(largest = 1000) {
  const stream = new PassThrough()
  const read: unknown[] = []
  const told = { tooLarge: 0 }
  const tooLarge = () => void (told.tooLarge += 1)
  readFrames(stream, { largest, take: (frame) => read.push(deserialize(frame)), tooLarge })
  return { stream, read, told }
}

describe('frames', () => {
  it('come out as they went in, however the stream cuts them', async () => {
    const { stream, read } = reading()
    const said = [{ one: 1 }, 'two', null, new Date(3)]
    const bytes = Buffer.concat(said.map(framed))
    for (const byte of bytes) stream.write(Buffer.from([byte]))
    stream.write(bytes)
    await expect.poll(() => read).toEqual([...said, ...said])
  })

  it('that are too large are not gathered, nor is anything after them', async () => {
    const { stream, read, told } = reading(100)
    stream.write(framed('fits'))
    stream.write(framed('x'.repeat(200)))
    stream.write(framed('late'))
    await expect.poll(() => told.tooLarge).toBe(1)
    expect(read).toEqual(['fits'])
  })
})
