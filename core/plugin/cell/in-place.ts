import { fileURLToPath } from 'node:url'
import { messageOf } from './wire-fault.ts'

/** The same error, its message followed by the first place of a folder's that its stack names: `… (area/form.ts:12)`. */
export function inPlace(error: unknown, folder: URL): Error {
  const home = fileURLToPath(folder)
  const message = shortened(messageOf(error).replaceAll(home, ''))
  const place = error instanceof Error ? placeIn(error.stack ?? '', home) : undefined
  return new Error(place ? `${message} (${shortened(place)})` : message, { cause: error })
}

// A package is laid out under its checksum, which tells nobody anything.
const shortened = (words: string) => words.replaceAll(/-[\da-f]{64}(?=\/)/gv, '')

/** A place in a folder, and the words before it; nothing where a message ends with none. */
export function placeAtEnd(message: string) {
  const { words, file, line } = /^(?<words>.*) \((?<file>[^\s\(\)]+):(?<line>\d+)\)$/sv.exec(
    message,
  )?.groups ?? { words: message }
  return { words: words ?? message, ...(file && { file, line: Number(line) }) }
}

function placeIn(stack: string, home: string): string | undefined {
  const [before = '', ...paths] = stack.split(home)
  const place = paths.flatMap((path) => /^[^\s:\(\)']+:\d+/v.exec(path)?.[0] ?? []).at(0)
  if (place !== undefined) return place
  // A module that is not there has no line; the last path is whose import it was.
  const [asker] = /^[^\s:\(\)']+/v.exec(paths.at(-1) ?? '') ?? []
  return asker && (paths.at(-2) ?? before).endsWith('imported from ') ? `${asker}:1` : undefined
}
