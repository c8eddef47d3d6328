import type { Readable } from 'node:stream'
import type { CellLog } from './cell-log.ts'
import type { Channel } from './channel.ts'

const LONGEST = 10_000
const PAUSE_MS = 100

/** Sends a cell's output to its log, a line at a time; whoever prints beyond the allowance is read slowly. */
export function captureOutput({ stdout, stderr }: Channel['output'], log: CellLog): void {
  capture(stdout, (line) => log.write('stdout', line))
  capture(stderr, (line) => log.write('stderr', line))
}

function capture(stream: Readable, write: (line: string) => boolean): void {
  let begun = ''
  const take = (chunk: string) => {
    const lines = (begun + chunk).split('\n')
    begun = lines.pop() ?? ''
    if (begun.length > LONGEST) lines.push(begun.slice(0, LONGEST))
    if (begun.length > LONGEST) begun = ''
    const wasKept = lines.filter((line) => line !== '').map(write)
    if (wasKept.includes(false)) rest(stream)
  }
  stream.setEncoding('utf8').on('data', take)
  stream.once('end', () => begun !== '' && write(begun))
}

function rest(stream: Readable): void {
  stream.pause()
  setTimeout(() => stream.resume(), PAUSE_MS).unref()
}
