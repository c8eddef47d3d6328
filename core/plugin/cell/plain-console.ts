import { formatWithOptions } from 'node:util'

interface Writable {
  write(text: string): unknown
}

const loud = ['error', 'warn', 'trace', 'assert'] as const
const quiet = ['log', 'info', 'debug', 'dir', 'table'] as const

/** A console of functions alone: it writes lines and leads to no stream, which would lead to the system. */
export function plainConsole(out: Writable, err: Writable): object {
  const to =
    (stream: Writable) =>
    (...said: unknown[]) =>
      void stream.write(`${formatWithOptions({ depth: 4 }, ...said)}\n`)
  const silent = ['time', 'timeEnd', 'timeLog', 'group', 'groupEnd', 'count', 'countReset', 'clear']
  return Object.freeze({
    ...Object.fromEntries(quiet.map((name) => [name, to(out)])),
    ...Object.fromEntries(loud.map((name) => [name, to(err)])),
    ...Object.fromEntries(silent.map((name) => [name, () => undefined])),
  })
}
