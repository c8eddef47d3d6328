import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The clocks of a city's own processes, which can be made to jump; Temporal and PostgreSQL keep theirs. */
export interface ShiftedClocks {
  /** What the processes need in their variables. */
  readonly variables: Readonly<Record<string, string>>
  /** Sets the clocks so many milliseconds before (or, below zero, behind) the true time. */
  jumpTo(milliseconds: number): void
  close(): void
}

/** Prepares clocks that can jump. */
export function shiftedClocks(): ShiftedClocks {
  const file = join(tmpdir(), `dime-shift-${process.pid}`)
  const program = new URL('shifting-clock.ts', import.meta.url).pathname
  const jumpTo = (milliseconds: number) => writeFileSync(file, String(milliseconds))
  jumpTo(0)
  return {
    variables: { NODE_OPTIONS: `--import=${program}`, DIME_TEST_SHIFT: file },
    jumpTo,
    close: () => rmSync(file, { force: true }),
  }
}
