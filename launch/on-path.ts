import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Finds a program among the folders of PATH; nothing when it is in none. */
export function onPath(program: string, path = process.env['PATH'] ?? ''): string | undefined {
  return path
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(isExecutable)
}

/** Tells whether a file can be run. */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
