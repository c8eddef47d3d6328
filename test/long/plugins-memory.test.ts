import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const script = new URL('reloading.ts', import.meta.url).pathname
const few = 5
const many = 200

const Held = z.array(z.object({ reloads: z.int(), rssMb: z.number(), heapMb: z.number() }))

/** The memory of a process of its own after it has reloaded a plugin so often. */
async function reloading(isolation: string): Promise<z.infer<typeof Held>> {
  const marks = [few, many].map(String)
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--expose-gc', script, isolation, ...marks],
  ])
  return Held.parse(JSON.parse(stdout))
}

describe.each(['thread', 'process'])('a plugin in a %s that is reloaded', (isolation) => {
  it('two hundred times holds no more memory than after five', async () => {
    const [early, late] = await reloading(isolation)
    console.info(isolation, early, late)
    if (!early || !late) throw new Error('Both were weighed')
    expect(late.rssMb).toBeLessThan(early.rssMb * 1.1)
    expect(late.heapMb).toBeLessThan(early.heapMb * 1.1)
  }, 900_000)
})
