import { isExplained } from './explain.ts'

/** Tells a person what happens, one step at a time. */
export type Report = {
  /** Runs a step and tells how long it took; the step may add a few words to its closing line. */
  step<T>(title: string, work: (add: (words: string) => void) => Promise<T>): Promise<T>
  /** Says a sentence between steps. */
  say(sentence: string): void
}

const tickMs = 10_000

/** Writes steps to a stream: a line when one begins to take long, a line when it ends. */
export function createReport(write: (text: string) => void, now = () => Date.now()): Report {
  return {
    say: (sentence) => write(`${sentence}\n`),
    async step(title, work) {
      const begun = now()
      const seconds = () => `${((now() - begun) / 1000).toFixed(1)} s`
      const words: string[] = []
      const tick = setInterval(() => write(`  … ${title}: ${seconds()} so far\n`), tickMs)
      const opening = setTimeout(() => write(`  … ${title}\n`), 300)
      try {
        const result = await work((more) => void words.push(more))
        write(`  ✓ ${[title, seconds(), ...words].join(' · ')}\n`)
        return result
      } catch (error) {
        write(`  ✗ ${title} · ${seconds()}\n`)
        throw isExplained(error) ? error : named(title, error)
      } finally {
        clearInterval(tick)
        clearTimeout(opening)
      }
    },
  }
}

function named(title: string, cause: unknown): Error {
  return new Error(`${title} failed`, { cause })
}
