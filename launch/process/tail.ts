import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const kept = 4_000
const largestLog = 10 * 1024 * 1024

/** The last words of a child, and a file with all of them. */
export type Tail = { add(text: string): void; text(): string; end(): void }

/** Keeps the last lines in memory and appends everything to `file`, when one is named. */
export function createTail(file?: string): Tail {
  const log = file === undefined ? undefined : openLog(file)
  let last = ''
  return {
    add(text) {
      last = (last + text).slice(-kept)
      log?.write(text)
    },
    text: () => last.trimEnd().split('\n').slice(-12).join('\n'),
    end: () => log?.end(),
  }
}

/** Opens a log to append to; one that has grown past 10 MB is set aside as `.old` first. */
function openLog(file: string) {
  mkdirSync(dirname(file), { recursive: true })
  if (existsSync(file) && statSync(file).size > largestLog) renameSync(file, `${file}.old`)
  const log = createWriteStream(file, { flags: 'a' })
  // A log that cannot be written (a full disk) must not take down what it tells about.
  log.on('error', () => undefined)
  return log
}
