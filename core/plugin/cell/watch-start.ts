import type { Introduction } from './introduction.ts'

/** What a start may take, and what is done when it takes longer or comes to nothing. */
export interface StartRules {
  readonly startMs: number
  readonly stop: (reason: string) => void
}

/** Times a cell's start until it told soundly who it is. */
export function watchStart(
  { described }: Pick<Introduction, 'described'>,
  { startMs, stop }: StartRules,
): { hasBegun(): boolean; forget(): void } {
  let hasBegun = false
  const timer = setTimeout(stop, startMs, 'did not start in time')
  const forget = () => clearTimeout(timer)
  const begin = () => {
    hasBegun = true
    forget()
  }
  described.then(begin, () => stop('declares nothing sound'))
  return { hasBegun: () => hasBegun, forget }
}
