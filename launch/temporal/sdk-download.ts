import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { explain } from '../explain.ts'
import { startChild } from '../process/child.ts'

/** The two programs that the Temporal SDK can fetch. */
export type SdkProgram = 'dev-server' | 'time-skipping'

const stalledMs = 15_000

/**
 * Has the Temporal SDK fetch one of its programs into a folder and promises the file. Done in a
 * child, because the SDK's download can be neither stopped nor watched: it is given up when
 * nothing more arrives for fifteen seconds.
 */
export async function downloadWithSdk(program: SdkProgram, folder: string): Promise<string> {
  const child = await startChild({
    title: 'The download',
    command: process.execPath,
    args: [fileURLToPath(new URL('sdk-download-child.ts', import.meta.url)), program, folder],
    stopSignal: 'SIGKILL',
  })
  const stalled = whenStalled(folder)
  const how = await Promise.race([child.exited, stalled.promise])
  stalled.stop()
  await child.close()
  const file = readdirSync(folder).find((name) => !name.endsWith('.downloading'))
  if (how === 'code 0' && file) return join(folder, file)
  throw explain(how === 'stalled' ? 'nothing arrives' : lastWords(child.tail()))
}

function whenStalled(folder: string): { promise: Promise<string>; stop(): void } {
  const { promise, resolve } = Promise.withResolvers<string>()
  let seen = { size: 0, at: Date.now() }
  const timer = setInterval(() => {
    const size = sizeOf(folder)
    if (size > seen.size) seen = { size, at: Date.now() }
    else if (Date.now() - seen.at > stalledMs) resolve('stalled')
  }, 500)
  return { promise, stop: () => clearInterval(timer) }
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}

/** The cause stands at the end of what the SDK says, after the addresses it tried. */
function lastWords(text: string): string {
  const line = text.split('\n').findLast((words) => words.trim() !== '')
  return line?.split(': ').slice(-2).join(': ') ?? 'it ended without a word'
}
